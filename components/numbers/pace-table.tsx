'use client';

import { useTranslations } from 'use-intl';
import { useMomentValue } from '@/components/moment/moment-context';
import type { MomentFacts } from '@/components/moment/moment-facts';
import type { Pace } from '@/lib/core/progress';
import { TRAVEL_MODES } from '@/lib/core/report';
import { listEveningBasis } from '@/lib/core/report-basis';
import { formatPace } from '@/lib/i18n/format';
import { BasisLine } from './basis-line';
import { describeDays } from './describe-days';
import { useNumbers } from './numbers-context';
import styles from './pace-table.module.css';

const ROWS = ['wholeWay', 'movingDaysPace', 'last3Days', 'last7Days', 'approach'] as const;

/** Pace over stated windows. One mean misleads: days with rides and days of rest stand apart. */
export function PaceTable() {
  const t = useTranslations('numbers');
  const freshness = useMomentValue(({ progress }) => progress.freshness);
  const days = useMomentValue(({ progress: { pace, covered } }) =>
    describeDays(t, { pace, days: 'kind' in covered ? 0 : covered.days }),
  );
  return (
    <div className={styles.pace} data-freshness={freshness}>
      <dl className={styles.rows}>
        {ROWS.map((row) => (
          <PaceRow key={row} row={row} />
        ))}
      </dl>
      <p className={styles.note}>{days}</p>
      <ModeRows />
    </div>
  );
}

function PaceRow({ row }: { readonly row: (typeof ROWS)[number] }) {
  const t = useTranslations('numbers');
  const { style } = useNumbers();
  const value = useMomentValue(({ progress }) => {
    const pace = readPace(progress.pace)[row].value;
    return typeof pace === 'number' ? { words: formatPace(pace, style) } : { reason: pace.reason };
  });
  const findBasis = ({ track, progress }: MomentFacts) =>
    listEveningBasis(track, { at: progress.at, dates: readPace(progress.pace)[row].dates });
  return (
    <div>
      <dt>{t(row)}</dt>
      <dd>
        {'words' in value ? <b>{value.words}</b> : t(`tooFew.${value.reason}`)}
        {'words' in value && <BasisLine findBasis={findBasis} statement={`${value.words} (${t(row)})`} />}
      </dd>
    </div>
  );
}

function readPace(pace: Pace) {
  return {
    wholeWay: { value: pace.wholeKmPerDay, dates: pace.basis.whole },
    movingDaysPace: { value: pace.movingKmPerDay, dates: pace.basis.moving },
    last3Days: { value: pace.last3DaysKmPerDay, dates: pace.basis.last3Days },
    last7Days: { value: pace.last7DaysKmPerDay, dates: pace.basis.last7Days },
    approach: { value: pace.approachKmPerDay, dates: pace.basis.whole },
  } as const;
}

function ModeRows() {
  const t = useTranslations('numbers');
  const common = useTranslations('common');
  const { style } = useNumbers();
  const modes = useMomentValue(({ progress }) =>
    [...TRAVEL_MODES, 'unstated' as const].flatMap((mode) => {
      const found = progress.pace.byMode[mode];
      return found ? [{ mode, ...found }] : [];
    }),
  );
  if (modes.length === 0) return null;
  return (
    <>
      <h3 className={styles.title}>{t('byMode')}</h3>
      <dl className={styles.rows}>
        {modes.map(({ mode, kmPerDay, days, inferredDays, dates }) => (
          <div key={mode}>
            <dt>{common(`mode.${mode}`)}</dt>
            <dd>
              <b>{formatPace(kmPerDay, style)}</b> {t('onDays', { days })}
              {inferredDays > 0 && <> ({t('inferredDays', { count: inferredDays })})</>}
              <BasisLine
                findBasis={({ track, progress }) => listEveningBasis(track, { at: progress.at, dates })}
                statement={`${formatPace(kmPerDay, style)} (${common(`mode.${mode}`)})`}
              />
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}
