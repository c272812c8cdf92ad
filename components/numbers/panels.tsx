'use client';

import { useTranslations } from 'use-intl';
import { useMomentValue } from '@/components/moment/moment-context';
import type { MomentForecast } from '@/components/moment/moment-forecast';
import { formatNumber } from '@/lib/i18n/format';
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
  readonly forecast: MomentForecast;
  /** Told which panel the reader opens. */
  readonly onChoose: (id: string) => void;
}

/** What stands behind the answer: now, what becomes of it, pace, reports. */
export function Panels({ data, textHref, forecast, onChoose }: Props) {
  const t = useTranslations('numbers');
  const outlook = useTranslations('outlook');
  const tabs = [
    { id: 'now', name: t('now'), render: () => <NowPanel data={data} /> },
    { id: 'outlook', name: outlook('outlook'), render: () => <Outlook data={data} forecast={forecast} /> },
    { id: 'pace', name: t('pace'), render: () => <PaceTable /> },
    {
      id: 'reports',
      name: t('reports'),
      aside: <ReportCount isThinned={data.isThinned} />,
      render: () => <ReachedReports data={data} textHref={textHref} />,
    },
  ];
  return <NumberTabs tabs={tabs} label={t('panels')} onChoose={onChoose} />;
}

function Outlook({ data, forecast }: Pick<Props, 'data' | 'forecast'>) {
  const facts = useMomentValue((shown) => shown);
  return <OutlookPanel facts={facts} caravan={data.caravan} forecast={forecast} />;
}

function ReportCount({ isThinned }: { readonly isThinned: boolean }) {
  const { language } = useNumbers().style;
  return useMomentValue(({ progress, reportsReached }) =>
    formatNumber(isThinned ? progress.reports : reportsReached, language),
  );
}

function ReachedReports({ data, textHref }: Pick<Props, 'data' | 'textHref'>) {
  const count = useMomentValue(({ reportsReached }) => reportsReached);
  return <ReportList reports={data.reports} count={count} textHref={textHref} isThinned={data.isThinned} />;
}

function NowPanel({ data }: Pick<Props, 'data'>) {
  const t = useTranslations('numbers');
  return (
    <>
      <h3 className={styles.title}>
        {t('people')} <small>{t('asEachSourceGives')}</small>
      </h3>
      <PeopleChart counts={data.track.peopleCounts} />
      <Crossings />
      <NewestReport reports={data.reports} />
    </>
  );
}

function Crossings() {
  const t = useTranslations('numbers');
  const { isKnown, isDeclared } = useMomentValue(({ progress: { distanceToBorder: distance } }) => ({
    isKnown: !('kind' in distance),
    isDeclared: 'kind' in distance || distance.declaredCrossing !== null,
  }));
  if (!isKnown) return null;
  return (
    <>
      <h3 className={styles.title}>
        {t('distanceByCrossing')} {!isDeclared && <small>{t('noTargetDeclared')}</small>}
      </h3>
      <CrossingTable />
    </>
  );
}

function NewestReport({ reports }: Pick<TrackerData, 'reports'>) {
  const t = useTranslations('numbers');
  const count = useMomentValue(({ reportsReached }) => reportsReached);
  return (
    <>
      {count > 0 && <h3 className={styles.title}>{t('latestReport')}</h3>}
      <LatestReport report={reports[count - 1]} />
    </>
  );
}
