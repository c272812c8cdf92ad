'use client';

import { useTranslations } from 'use-intl';
import type { KmQuantiles } from '@/lib/core/distribution';
import type { Forecast, ForecastHorizon } from '@/lib/core/forecast';
import { addDays } from '@/lib/core/time';
import { withoutState } from '@/lib/core/without-state';
import { formatChancePercent, formatDateShort, formatDistance } from '@/lib/i18n/format';
import { useNumbers } from '../numbers-context';
import { type OutlookAxis, placeOnAxis } from './outlook-axis';
import styles from './outlook-chart.module.css';

/** Where it may be, day by day, if it is still together; and the chance that it is. A table whose bars are drawn. */
export function OutlookChart({ forecast, axis }: { readonly forecast: Forecast; readonly axis: OutlookAxis }) {
  const t = useTranslations('outlook');
  return (
    <table className={styles.chart}>
      <caption className={styles.title}>
        {t('where')} <small>{t('whereNote')}</small>
      </caption>
      <thead>
        <tr>
          <th scope="col">
            <span className={styles.hidden}>{t('daysAhead')}</span>
          </th>
          <th scope="col">
            <span className={styles.hidden}>{t('stretch')}</span>
            <AxisNames axis={axis} />
          </th>
          <th scope="col" className={styles.together}>
            {t('together')}
          </th>
        </tr>
      </thead>
      <tbody>
        {forecast.horizons.map((horizon) => (
          <HorizonRow key={horizon.days} horizon={horizon} forecast={forecast} axis={axis} />
        ))}
      </tbody>
    </table>
  );
}

function HorizonRow(props: {
  readonly horizon: ForecastHorizon;
  readonly forecast: Forecast;
  readonly axis: OutlookAxis;
}) {
  const { horizon, forecast, axis } = props;
  const t = useTranslations('outlook');
  const { style } = useNumbers();
  const { days, alongKm, stillTogether } = horizon;
  return (
    <tr>
      <th scope="row">
        {t('inDays', { days })}
        <small>{formatDateShort(addDays(forecast.issuedOn, days), style.language)}</small>
      </th>
      <td>
        <Bar axis={axis} alongKm={forecast.fan.find((day) => day.days === days)?.beyondLastKm ?? alongKm} />
        <span className={styles.words}>
          <span className={styles.hidden}>{t('eightInTen')} </span>
          {describeStretch()}
        </span>
      </td>
      <td className={styles.together}>{formatChancePercent(stillTogether, style.language)}</td>
    </tr>
  );

  function describeStretch(): string {
    const from = horizon.place.p10 === null ? null : withoutState(horizon.place.p10);
    const to = horizon.place.p90 === null ? null : withoutState(horizon.place.p90);
    if (from !== null && from === to) return t('near', { place: from });
    if (from !== null && to !== null) return t('fromTo', { from, to });
    return t('kmAhead', { low: formatDistance(alongKm.p10, style), high: formatDistance(alongKm.p90, style) });
  }
}

const BAR = 22;

function Bar({ axis, alongKm }: { readonly axis: OutlookAxis; readonly alongKm: KmQuantiles }) {
  const { wide, half, middle, goesOn } = placeOnAxis(axis, alongKm);
  const percent = (share: number) => `${Math.round(share * 1e4) / 100}%`;
  const box = ([low, high]: readonly [number, number], height: number) => ({
    x: percent(low),
    // A point mass is still to be seen.
    width: percent(Math.max(0.006, high - low)),
    y: (BAR - height) / 2,
    height,
  });
  return (
    <svg className={styles.bar} width="100%" height={BAR} aria-hidden="true">
      {wide[0] < 1 && <rect className={styles.wide} {...box(wide, 6)} />}
      {half[0] < 1 && <rect className={styles.half} {...box(half, 14)} />}
      {middle !== undefined && (
        <line className={styles.middle} x1={percent(middle)} x2={percent(middle)} y1="1" y2={BAR - 1} />
      )}
      {goesOn && (
        <svg x="100%" overflow="visible" role="presentation">
          <path className={styles.goesOn} d={`M2 ${BAR / 2 - 4}l4 4-4 4`} />
        </svg>
      )}
    </svg>
  );
}

/** Towns over the chart, each with a hairline through all rows. */
function AxisNames({ axis }: { readonly axis: OutlookAxis }) {
  const t = useTranslations('outlook');
  const left = (km: number) => `${(((km - axis.lowKm) / (axis.highKm - axis.lowKm)) * 100).toFixed(2)}%`;
  return (
    <div className={styles.names} aria-hidden="true">
      <span className={styles.now} style={{ left: left(0) }}>
        {t('now')}
      </span>
      {axis.towns.map(({ name, km, line }) => (
        <span key={name} data-line={line} style={{ left: left(km) }}>
          {name}
        </span>
      ))}
    </div>
  );
}
