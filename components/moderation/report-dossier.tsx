import type { Caravan } from '@/lib/core/caravan';
import type { ReportRevision } from '@/lib/core/report';
import { formatMoment, type TimeStyle } from '@/lib/i18n/format';
import { getTranslator } from '@/lib/i18n/messages';
import type { Language } from '@/lib/view-state/view-state';
import { reportPagePath } from '@/lib/wire/addresses';
import type { ModerationAction } from '@/lib/wire/moderation-state';
import styles from './moderation.module.css';
import { describeRule } from './queue';
import { ReviseForm } from './revise-form';
import { StatusForm } from './status-form';
import { WholeStatement } from './whole-statement';

/** A report whole: every revision, every state, and what can be done with it. */
export function ReportDossier({
  language,
  caravan,
  revisions,
  newest,
  values,
  actions,
}: {
  readonly language: Language;
  readonly caravan: Caravan;
  readonly revisions: readonly ReportRevision[];
  readonly newest: ReportRevision;
  /** Its fields as the form that corrects it shows them. */
  readonly values: Readonly<Record<string, string>>;
  readonly actions: { readonly setStatus: ModerationAction; readonly revise: ModerationAction };
}) {
  const t = getTranslator(language, 'moderation');
  const common = getTranslator(language, 'common');
  const time: TimeStyle = { language, timeZone: caravan.timeZone };
  const id = newest.reportId;
  return (
    <article className={styles.dossier}>
      <h2>
        {caravan.name[language]}: <code>{id}</code>
      </h2>
      <p>
        {common(`status.${newest.status}`)}
        {newest.status === 'accepted' && (
          <>
            {' '}
            · <a href={reportPagePath(language, caravan.slug, id)}>{t('publicPage')}</a>
          </>
        )}
      </p>
      <WholeStatement revision={newest} time={time} />
      <section aria-labelledby="decide">
        <h3 id="decide">{t('decideTitle')}</h3>
        <StatusForm id={id} status={newest.status} language={language} back="report" action={actions.setStatus} />
      </section>
      <section aria-labelledby="revise">
        <h3 id="revise">{t('reviseTitle')}</h3>
        <ReviseForm id={id} language={language} values={values} action={actions.revise} />
      </section>
      <section aria-labelledby="revisions">
        <h3 id="revisions">{t('revisions')}</h3>
        <ol reversed className={styles.revisions}>
          {[...revisions].reverse().map((revision) => (
            <li key={revision.revision}>
              <p>
                <b>{revision.revision}</b> · {formatMoment(revision.recordedAt, time)} ·{' '}
                {common(`status.${revision.status}`)} · {t(`author.${revision.author}`)} ·{' '}
                {describeRule(revision.reason, language)}
              </p>
              <WholeStatement revision={revision} time={time} />
            </li>
          ))}
        </ol>
      </section>
    </article>
  );
}
