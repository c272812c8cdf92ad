import type { Outcome } from '@/lib/core/caravan';
import { withoutState } from '@/lib/core/without-state';
import { formatDateRange, formatDistance, formatNumber, type NumberStyle } from '@/lib/i18n/format';
import { getTranslator } from '@/lib/i18n/messages';
import { DEFAULT_VIEW } from '@/lib/view-state/view-state';
import { trackerPath } from '@/lib/wire/addresses';
import type { FrontCaravan } from '@/lib/wire/front-data';
import styles from './caravan-table.module.css';
import { KmLine } from './km-line';

/** One row a caravan. On a phone the name, what matters under it, and the line. */
export function CaravanTable({
  style,
  caption,
  caravans,
}: {
  readonly style: NumberStyle;
  readonly caption: string;
  readonly caravans: readonly FrontCaravan[];
}) {
  const t = getTranslator(style.language, 'front');
  return (
    <table className={styles.table}>
      <caption className={styles.caption}>{caption}</caption>
      <thead>
        <tr>
          <th scope="col" className={styles.name}>
            {t('name')}
          </th>
          <th scope="col" className={`${styles.wide} ${styles.road}`}>
            {t('onTheRoad')}
          </th>
          <th scope="col" className={styles.chart}>
            {t('kmByDay')}
            <span className={styles.wideInline}>{t('kmByDayScale')}</span>
          </th>
          <th scope="col" className={`${styles.medium} ${styles.number}`}>
            {t('byRoad')}
          </th>
          <th scope="col" className={styles.medium}>
            {t('lastReported')}
          </th>
          <th scope="col" className={`${styles.wide} ${styles.number}`}>
            {t('peopleAtMost')}
          </th>
          <th scope="col" className={`${styles.medium} ${styles.became}`}>
            {t('became')}
          </th>
          <th scope="col" className={`${styles.wide} ${styles.number}`}>
            {t('reports')}
          </th>
        </tr>
      </thead>
      <tbody>
        {caravans.map((each) => (
          <CaravanRow key={each.caravan.slug} style={style} row={each} />
        ))}
      </tbody>
    </table>
  );
}

function CaravanRow({ style, row }: { readonly style: NumberStyle; readonly row: FrontCaravan }) {
  const { language, units } = style;
  const { caravan, last, coveredKm, peopleHigh, reportCount, line, isGoing } = row;
  const common = getTranslator(language, 'common');
  const outcome: Outcome = isGoing || caravan.outcome !== 'ongoing' ? caravan.outcome : 'unknown';
  const became = common(`outcome.${outcome}`);
  const on = dates(row, style);
  const km = coveredKm === null ? '–' : formatDistance(coveredKm, style);
  const place = withoutState(last?.place ?? caravan.startPlace);
  return (
    <tr className={isGoing ? styles.going : undefined}>
      <th scope="row" className={styles.name}>
        <a href={trackerPath(language, caravan.slug, { ...DEFAULT_VIEW, units })}>{caravan.name[language]}</a>
        <span className={styles.phone}>
          {on} · {km}
        </span>
        <span className={styles.phone}>
          {place} · {became}
        </span>
      </th>
      <td className={styles.wide}>{on}</td>
      <td className={styles.chart}>
        <KmLine line={line} outcome={outcome} />
      </td>
      <td className={`${styles.medium} ${styles.number} ${styles.strong}`}>{km}</td>
      <td className={styles.medium}>{place}</td>
      <td className={`${styles.wide} ${styles.number}`}>
        {peopleHigh === null ? '–' : formatNumber(peopleHigh, language)}
      </td>
      <td className={styles.medium}>{became}</td>
      <td className={`${styles.wide} ${styles.number} ${styles.faint}`}>{formatNumber(reportCount, language)}</td>
    </tr>
  );
}

function dates({ caravan, last }: FrontCaravan, { language }: NumberStyle): string {
  const to = caravan.endedOn ?? last?.date ?? caravan.startedOn;

  // A first report may be dated the day before a start that was entered later.
  const [from = to] = [to, caravan.startedOn].sort();
  return formatDateRange({ from, to }, language);
}
