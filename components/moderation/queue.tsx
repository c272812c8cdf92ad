import type { Caravan } from '@/lib/core/caravan';
import type { ReportRevision } from '@/lib/core/report';
import { describeDoubt } from '@/lib/i18n/doubt-words';
import { getTranslator } from '@/lib/i18n/messages';
import type { Language } from '@/lib/view-state/view-state';
import { pagePath, trackerPath } from '@/lib/wire/addresses';
import { type HoldRule, isHoldRule } from '@/lib/wire/hold-rules';
import type { ModerationAction } from '@/lib/wire/moderation-state';
import type { ProblemError } from '@/lib/wire/problem';
import styles from './moderation.module.css';
import { StatusForm } from './status-form';
import { WholeStatement } from './whole-statement';

interface Waiting {
  readonly caravan: Caravan;
  readonly newest: ReportRevision;
  readonly rule: HoldRule | null;
  readonly doubts: readonly ProblemError[];
  /** What a moderator wrote who revised it since. */
  readonly remark: string | null;
}

/** What waits for a moderator, oldest first, each with why it waits. */
export function Queue({
  language,
  waiting,
  action,
}: {
  readonly language: Language;
  readonly waiting: readonly Waiting[];
  readonly action: ModerationAction;
}) {
  const t = getTranslator(language, 'moderation');
  if (waiting.length === 0) return <p className={styles.empty}>{t('nothingWaits')}</p>;
  return (
    <>
      <h2 className={styles.count}>{t('waiting', { count: waiting.length })}</h2>
      <ol className={styles.queue}>
        {waiting.map(({ caravan, newest, rule, doubts, remark }) => (
          <li key={newest.reportId}>
            <h3>
              <a href={trackerPath(language, caravan.slug)}>{caravan.name[language]}</a>
            </h3>
            <Why language={language} rule={rule} doubts={doubts} remark={remark} />
            <div className={styles.item}>
              <WholeStatement revision={newest} time={{ language, timeZone: caravan.timeZone }} />
              <div>
                <StatusForm
                  id={newest.reportId}
                  status={newest.status}
                  language={language}
                  back="queue"
                  action={action}
                />
                <p className={styles.aside}>
                  <a href={`${pagePath(language, '/moderate/report')}?id=${encodeURIComponent(newest.reportId)}`}>
                    {t('reviseLink')}
                  </a>
                </p>
              </div>
            </div>
          </li>
        ))}
      </ol>
    </>
  );
}

function Why({
  language,
  rule,
  doubts,
  remark,
}: Pick<Waiting, 'rule' | 'doubts' | 'remark'> & { readonly language: Language }) {
  const words = { t: getTranslator(language, 'report-form'), language };
  return (
    <>
      <p className={styles.why}>{describeRule(rule, language)}</p>
      {doubts.map((doubt) => (
        <p key={doubt.message} className={styles.why}>
          {describeDoubt(doubt, words)}
        </p>
      ))}
      {remark !== null && (
        <p className={styles.aside}>{getTranslator(language, 'moderation')('revisedSince', { remark })}</p>
      )}
    </>
  );
}

/** The rule that held a report, or a moderator's words. */
export function describeRule(reason: string | null, language: Language): string {
  const t = getTranslator(language, 'moderation');
  if (reason === null) return t('rule.none');
  return isHoldRule(reason) ? t(`rule.${reason}`) : reason;
}
