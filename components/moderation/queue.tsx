import type { Caravan } from '@/lib/core/caravan';
import type { ReportRevision } from '@/lib/core/report';
import { getTranslator } from '@/lib/i18n/messages';
import type { Language } from '@/lib/view-state/view-state';
import { pagePath, trackerPath } from '@/lib/wire/addresses';
import { isHoldRule } from '@/lib/wire/hold-rules';
import type { ModerationAction } from '@/lib/wire/moderation-state';
import styles from './moderation.module.css';
import { StatusForm } from './status-form';
import { WholeStatement } from './whole-statement';

interface Waiting {
  readonly caravan: Caravan;
  readonly newest: ReportRevision;
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
        {waiting.map(({ caravan, newest }) => (
          <li key={newest.reportId}>
            <h3>
              <a href={trackerPath(language, caravan.slug)}>{caravan.name[language]}</a>
            </h3>
            <p className={styles.why}>{describeRule(newest.reason, language)}</p>
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

/** The rule that held a report, or a moderator's words. */
export function describeRule(reason: string | null, language: Language): string {
  const t = getTranslator(language, 'moderation');
  if (reason === null) return t('rule.none');
  return isHoldRule(reason) ? t(`rule.${reason}`) : reason;
}
