'use client';

import { useTranslations } from 'use-intl';
import type { KmPerDay, Progress } from '@/lib/core/progress';
import { TRAVEL_MODES } from '@/lib/core/report';
import { type Basis, listEveningBasis } from '@/lib/core/report-basis';
import type { LocalDate } from '@/lib/core/time';
import type { Track } from '@/lib/core/track';
import { formatPace } from '@/lib/i18n/format';
import { BasisLine } from './basis-line';
import { describeDays } from './describe-days';
import { useNumbers } from './numbers-context';
import styles from './pace-table.module.css';

/** Pace over stated windows. One mean misleads: days with rides and days of rest stand apart. */
export function PaceTable(props: { readonly progress: Progress; readonly track: Track; readonly when: string }) {
  const { progress, track, when } = props;
  const t = useTranslations('numbers');
  const { pace, covered } = progress;
  const from = (dates: readonly LocalDate[]) => listEveningBasis(track, { at: progress.at, dates });
  const rows = [
    { name: 'wholeWay', value: pace.wholeKmPerDay, basis: from(pace.basis.whole) },
    { name: 'movingDaysPace', value: pace.movingKmPerDay, basis: from(pace.basis.moving) },
    { name: 'last3Days', value: pace.last3DaysKmPerDay, basis: from(pace.basis.last3Days) },
    { name: 'last7Days', value: pace.last7DaysKmPerDay, basis: from(pace.basis.last7Days) },
    { name: 'approach', value: pace.approachKmPerDay, basis: from(pace.basis.whole) },
  ] as const;
  return (
    <div className={styles.pace} data-freshness={progress.freshness}>
      <dl className={styles.rows}>
        {rows.map((row) => (
          <PaceRow key={row.name} name={t(row.name)} value={row.value} basis={row.basis} when={when} />
        ))}
      </dl>
      <p className={styles.note}>{describeDays(t, { pace, days: 'kind' in covered ? 0 : covered.days })}</p>
      <ModeRows progress={progress} track={track} when={when} />
    </div>
  );
}

function PaceRow(props: {
  readonly name: string;
  readonly value: KmPerDay;
  readonly basis: Basis;
  readonly when: string;
}) {
  const t = useTranslations('numbers');
  const { style } = useNumbers();
  const { name, value } = props;
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        {typeof value === 'number' ? <b>{formatPace(value, style)}</b> : t(`tooFew.${value.reason}`)}
        {typeof value === 'number' && (
          <BasisLine basis={props.basis} when={props.when} statement={`${formatPace(value, style)} (${name})`} />
        )}
      </dd>
    </div>
  );
}

function ModeRows(props: { readonly progress: Progress; readonly track: Track; readonly when: string }) {
  const { progress, track, when } = props;
  const t = useTranslations('numbers');
  const common = useTranslations('common');
  const { style } = useNumbers();
  const modes = [...TRAVEL_MODES, 'unstated' as const].flatMap((mode) => {
    const found = progress.pace.byMode[mode];
    return found ? [{ mode, ...found }] : [];
  });
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
                basis={listEveningBasis(track, { at: progress.at, dates })}
                when={when}
                statement={`${formatPace(kmPerDay, style)} (${common(`mode.${mode}`)})`}
              />
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}
