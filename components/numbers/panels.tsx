'use client';

import { useTranslations } from 'use-intl';
import { useMomentValue } from '@/components/moment/moment-context';
import type { MomentFacts } from '@/components/moment/moment-facts';
import type { Readable } from '@/components/ui/readable';
import type { ForecastAnswer } from '@/lib/core/forecast';
import { formatMoment, formatNumber, formatZone } from '@/lib/i18n/format';
import type { TrackerData } from '@/lib/wire/tracker-data';
import { CrossingTable } from './crossing-table';
import { LatestReport } from './latest-report';
import { NumberTabs } from './number-tabs';
import { useNumbers } from './numbers-context';
import { OutlookPanel } from './outlook/outlook-panel';
import { PaceTable } from './pace-table';
import styles from './panels.module.css';
import { PeopleChart } from './people-chart';
import { ReportList } from './report-list';

interface Props {
  readonly data: TrackerData;
  readonly textHref: string;
  /** What is forecast at the moment. */
  readonly forecast: Readable<ForecastAnswer | null | undefined>;
  /** Told which panel the reader opens. */
  readonly onChoose: (id: string) => void;
}

/** What stands behind the answer: now, what becomes of it, pace, reports. */
export function Panels(props: Props) {
  const { data } = props;
  const facts = useMomentValue((shown) => shown);
  const t = useTranslations('numbers');
  const outlook = useTranslations('outlook');
  const { style } = useNumbers();
  const when = `${formatMoment(facts.progress.at, style)} (${formatZone(style.timeZone, style.language)})`;
  const tabs = [
    { id: 'now', name: t('now'), render: () => <NowPanel {...props} facts={facts} when={when} /> },
    {
      id: 'outlook',
      name: outlook('outlook'),
      render: () => <OutlookPanel facts={facts} caravan={data.caravan} forecast={props.forecast} />,
    },
    {
      id: 'pace',
      name: t('pace'),
      render: () => <PaceTable progress={facts.progress} track={facts.track} when={when} />,
    },
    {
      id: 'reports',
      name: t('reports'),
      aside: formatNumber(data.isThinned ? facts.progress.reports : facts.reportsReached, style.language),
      render: () => (
        <ReportList
          reports={data.reports}
          count={facts.reportsReached}
          textHref={props.textHref}
          isThinned={data.isThinned}
        />
      ),
    },
  ];
  return <NumberTabs tabs={tabs} label={t('panels')} onChoose={props.onChoose} />;
}

function NowPanel({ facts, data, when }: Props & { readonly facts: MomentFacts; readonly when: string }) {
  const t = useTranslations('numbers');
  const { progress, track } = facts;
  const distance = progress.distanceToBorder;
  const isDeclared = 'kind' in distance || distance.declaredCrossing !== null;
  return (
    <>
      <h3 className={styles.title}>
        {t('people')} <small>{t('asEachSourceGives')}</small>
      </h3>
      <PeopleChart people={progress.people} counts={track.peopleCounts} when={when} />
      {!('kind' in distance) && (
        <>
          <h3 className={styles.title}>
            {t('distanceByCrossing')} {!isDeclared && <small>{t('noTargetDeclared')}</small>}
          </h3>
          <CrossingTable distance={distance} />
        </>
      )}
      {facts.reportsReached > 0 && <h3 className={styles.title}>{t('latestReport')}</h3>}
      <LatestReport report={data.reports[facts.reportsReached - 1]} />
    </>
  );
}
