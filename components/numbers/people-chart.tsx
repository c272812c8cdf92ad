'use client';

import { useTranslations } from 'use-intl';
import { useMomentValue } from '@/components/moment/moment-context';
import type { MomentFacts } from '@/components/moment/moment-facts';
import type { PeopleAt } from '@/lib/core/progress';
import type { Basis } from '@/lib/core/report-basis';
import { localDateOf } from '@/lib/core/time';
import type { PeopleCount } from '@/lib/core/track';
import { formatDateShort, formatNumber, formatPeople } from '@/lib/i18n/format';
import { SourceMark } from '../marks/source-mark';
import { BasisLine } from './basis-line';
import { useNumbers } from './numbers-context';
import { createPeopleAxis } from './people-axis';
import styles from './people-chart.module.css';

const SHOWN = 5;

/** How many people by whose count, on one axis that no step changes. No average: sources differ by a factor of three. */
export function PeopleChart(props: { readonly counts: readonly PeopleCount[] }) {
  const people = useMomentValue(({ progress }) => progress.people);
  const t = useTranslations('numbers');
  const { style, reportHref } = useNumbers();
  if (!people) return <p className={styles.none}>{t('noPeople')}</p>;
  const axis = createPeopleAxis(props.counts);
  const newest = people.sources.toSorted((a, b) => b.at - a.at).slice(0, SHOWN);
  return (
    <>
      <table className={styles.chart}>
        <caption className={styles.caption}>{t('peopleCaption')}</caption>
        <tbody>
          {newest.map((source) => {
            const day = formatDateShort(localDateOf(source.at, style.timeZone), style.language);
            return (
              <tr key={source.reportId}>
                <th scope="row">
                  <a href={reportHref(source.reportId)}>{t('sourceAndDay', { source: source.name, day })}</a>
                </th>
                <td>
                  <PeopleMark source={source} topCount={axis.top} />
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <div className={styles.axis} aria-hidden="true">
        <span>{t('thousandPeople')}</span>
        <div>
          {axis.ticks.map((tick) => (
            <i key={tick} style={{ left: `${(tick / axis.top) * 100}%` }}>
              {formatNumber(tick / 1000, style.language, 1)}
            </i>
          ))}
        </div>
      </div>
      <BasisLine
        findBasis={findPeopleBasis}
        statement={t('peopleStatement', { count: formatPeople(people, style.language) })}
      />
    </>
  );
}

function findPeopleBasis({ progress }: MomentFacts): Basis {
  const sources = progress.people?.sources ?? [];
  return { reportIds: sources.map((source) => source.reportId), total: sources.length };
}

/** Mark at the low end, a bar to the high end, the count where there is room. */
function PeopleMark(props: { readonly source: PeopleAt['sources'][number]; readonly topCount: number }) {
  const { source, topCount } = props;
  const { style } = useNumbers();
  const low = (source.low / topCount) * 100;
  const high = (source.high / topCount) * 100;
  return (
    <>
      {high > low && <span className={styles.range} style={{ left: `${low}%`, width: `${high - low}%` }} />}
      <span className={styles.mark} style={{ left: `${low}%` }}>
        <SourceMark kind={source.kind} />
      </span>
      <b className={styles.count} style={high > 60 ? { right: `${100 - low}%` } : { left: `${high}%` }}>
        {formatPeople(source, style.language)}
      </b>
    </>
  );
}
