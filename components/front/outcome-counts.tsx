import type { Outcome } from '@/lib/core/caravan';
import { formatNumber } from '@/lib/i18n/format';
import { getTranslator } from '@/lib/i18n/messages';
import type { Language } from '@/lib/view-state/view-state';
import type { FrontCaravan } from '@/lib/wire/front-data';
import styles from './outcome-counts.module.css';
import { OutcomeMark } from './outcome-mark';

const ORDER: readonly Outcome[] = [
  'ongoing',
  'reached-border',
  'reached-mexico-city',
  'dissolved',
  'stopped-by-force',
  'unknown',
];
const STEP = 13;

/** What became of them all: a count, words and one mark for each caravan. */
export function OutcomeCounts({
  language,
  caravans,
}: {
  readonly language: Language;
  readonly caravans: readonly FrontCaravan[];
}) {
  const t = getTranslator(language, 'front');
  const groups = ORDER.map((outcome) => ({
    outcome,
    members: caravans.filter(({ caravan }) => caravan.outcome === outcome),
  })).filter(({ members }) => members.length > 0);
  const first = caravans.at(-1)?.caravan.startedOn.slice(0, 4) ?? '';
  return (
    <section className={styles.counts} aria-labelledby="outcomes">
      <h2 id="outcomes" className={styles.heading}>
        {t('outcomes', { count: caravans.length, year: first })}
      </h2>
      <dl>
        {groups.map(({ outcome, members }) => (
          <div key={outcome} className={styles.row}>
            <dt className={styles.words}>{t(`outcome.${outcome}`, { year: newestYear(members) })}</dt>
            <dd className={styles.count}>{formatNumber(members.length, language)}</dd>
            <dd className={styles.marks} aria-hidden="true">
              <svg
                aria-hidden="true"
                width={members.length * STEP + 2}
                height={12}
                viewBox={`0 0 ${members.length * STEP + 2} 12`}
              >
                {members.map(({ caravan }, index) => (
                  <OutcomeMark key={caravan.slug} outcome={outcome} x={6 + index * STEP} y={6} />
                ))}
              </svg>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** The year of the newest one: "none since 2019". */
function newestYear(members: readonly FrontCaravan[]): string {
  return members[0]?.caravan.startedOn.slice(0, 4) ?? '';
}
