import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { formatMoment, formatZone } from '@/lib/i18n/format';
import { getTranslator } from '@/lib/i18n/messages';
import { describeObserved, describeSighting, describeSource } from '@/lib/i18n/report-words';
import type { Language } from '@/lib/view-state/view-state';
import { reportPagePath, trackerPath } from '@/lib/wire/addresses';
import { isHoldRule } from '@/lib/wire/hold-rules';
import type { ReceiptPageData } from '@/lib/wire/receipt-page-data';
import styles from './receipt-page.module.css';

/** What became of the sender's report, and a way to take it back. */
export function ReceiptPage({
  language,
  data,
  withdrawAction,
}: {
  readonly language: Language;
  readonly data: ReceiptPageData;
  /** Where the form posts to. */
  readonly withdrawAction: string;
}) {
  const t = getTranslator(language, 'receipt');
  const { caravan, reportId, isWithdrawn, isPublic } = data;
  return (
    <article className={styles.receipt}>
      <h1>{t('title')}</h1>
      <Notice role="status">
        <StatusWords language={language} data={data} />
      </Notice>
      <OwnReport language={language} data={data} />
      <p>
        {isPublic && <a href={reportPagePath(language, caravan.slug, reportId)}>{t('publicPage')}</a>}
        {isPublic && ' · '}
        <a href={trackerPath(language, caravan.slug)}>{t('toCaravan')}</a>
      </p>
      {!isWithdrawn && (
        <form method="post" action={withdrawAction} className={styles.withdraw}>
          <h2>{t('withdraw')}</h2>
          <p>{t('withdrawText')}</p>
          <Button type="submit">{t('withdrawButton')}</Button>
        </form>
      )}
      <p className={styles.keep}>{t('keep')}</p>
    </article>
  );
}

function StatusWords({ language, data }: { readonly language: Language; readonly data: ReceiptPageData }) {
  const t = getTranslator(language, 'receipt');
  const { status, isWithdrawn, isPublic, reason } = data;
  if (isWithdrawn) return <p>{t('status.withdrawn')}</p>;
  const words = status === 'accepted' && !isPublic ? t('status.delayed') : t(`status.${status}`);
  return (
    <>
      <p>
        <b>{words}</b>
      </p>
      {reason !== null && status !== 'accepted' && <p>{isHoldRule(reason) ? t(`rule.${reason}`) : reason}</p>}
    </>
  );
}

function OwnReport({ language, data }: { readonly language: Language; readonly data: ReceiptPageData }) {
  const t = getTranslator(language, 'receipt');
  const { caravan, statement, receivedAt } = data;
  const time = { language, timeZone: caravan.timeZone };
  const facts: readonly (readonly [string, string])[] = [
    [t('caravan'), caravan.name[language]],
    [t('where'), statement.place ?? t('pin')],
    [t('seen'), `${describeObserved(statement.observed, time)} (${formatZone(caravan.timeZone, language)})`],
    [t('what'), describeSighting(statement, time)],
    [t('whoSaysSo'), describeSource(statement.source, time)],
    ...(statement.source.url === null ? [] : [[t('address'), statement.source.url] as const]),
    ...(statement.note === null ? [] : [[t('note'), statement.note] as const]),
    [t('sent'), formatMoment(receivedAt, time)],
  ];
  return (
    <dl className={styles.facts}>
      {facts.map(([term, words]) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{words}</dd>
        </div>
      ))}
    </dl>
  );
}
