'use client';

import { memo } from 'react';
import { useTranslations } from 'use-intl';
import type { MomentFacts } from '@/components/moment/moment-facts';
import { type MomentForecast, readTold } from '@/components/moment/moment-forecast';
import { useReadable } from '@/components/ui/use-readable';
import type { Caravan } from '@/lib/core/caravan';
import type { Forecast, ForecastAnswer } from '@/lib/core/forecast';
import { findForecastRoad } from '@/lib/core/forecast-road';
import type { Track } from '@/lib/core/track';
import { formatDate } from '@/lib/i18n/format';
import { pagePath } from '@/lib/wire/addresses';
import { useNumbers } from '../numbers-context';
import { ArrivalNote } from './arrival-note';
import { ComparableCaravans } from './comparable-caravans';
import { MilestoneTable } from './milestone-table';
import { createOutlookAxis } from './outlook-axis';
import { OutlookChart } from './outlook-chart';
import styles from './outlook-panel.module.css';

/** What becomes of it, as it could be said at the moment. */
export function OutlookPanel(props: {
  readonly facts: MomentFacts;
  readonly caravan: Caravan;
  readonly forecast: MomentForecast;
}) {
  const { facts, caravan } = props;
  const forecast = useReadable(props.forecast, readTold);
  const t = useTranslations('outlook');
  const { language } = useNumbers().style;
  const { freshness, position } = facts.progress;
  if (forecast === null || position.lastReport === null) return <Nothing reason="no-report" />;
  if (forecast === 'loading' || forecast === 'failed') {
    return (
      <p className={styles.note} role="status">
        {t(forecast)}
      </p>
    );
  }
  if (forecast.kind === 'not-enough-data') return <Nothing reason={forecast.reason} />;
  return (
    <div className={styles.outlook} data-freshness={freshness}>
      <p className={styles.issue}>
        {t.rich('issued', {
          b: (words) => <b>{words}</b>,
          date: formatDate(forecast.issuedOn, language),
          reports: forecast.basedOn.reports,
          caravans: forecast.basedOn.caravans,
        })}{' '}
        {freshness === 'overdue' && `${t('overdue')} `}
        {caravan.endedOn !== null && <KnownEnd caravan={caravan} forecast={forecast} />}
      </p>
      <ForecastBody track={facts.track} forecast={forecast} />
      <p className={styles.note}>
        <a href={pagePath(language, '/verification')}>{t('howGood')}</a> ·{' '}
        <a href={pagePath(language, '/method#forecast')}>{t('howMade')}</a>
      </p>
    </div>
  );
}

/** The same until another forecast holds: a step of the moment draws none of it. */
const ForecastBody = memo(function ForecastBody(props: { readonly track: Track; readonly forecast: Forecast }) {
  const { track, forecast } = props;
  const road = findForecastRoad(track, forecast.issuedAt);
  return (
    <>
      <OutlookChart forecast={forecast} axis={createOutlookAxis(forecast, road?.road.towns)} />
      <MilestoneTable milestones={forecast.milestones} />
      <ArrivalNote arrival={forecast.arrival} />
      <ComparableCaravans dispersal={forecast.dispersal} coveredKm={road?.coveredKm ?? 0} />
    </>
  );
});

/** A forecast of the past is no claim about what is known today: the end is said beside it. */
function KnownEnd({ caravan, forecast }: { readonly caravan: Caravan; readonly forecast: Forecast }) {
  const t = useTranslations('outlook');
  const common = useTranslations('common');
  const { language } = useNumbers().style;
  const { endedOn, outcome } = caravan;
  if (endedOn === null) return null;
  const end = { date: formatDate(endedOn, language), outcome: common(`outcome.${outcome}`) };
  return <>{t(forecast.issuedOn > endedOn ? 'endedBefore' : 'endedSince', end)}</>;
}

function Nothing({ reason }: { readonly reason: Extract<ForecastAnswer, { kind: 'not-enough-data' }>['reason'] }) {
  const t = useTranslations('outlook');
  const { language } = useNumbers().style;
  return (
    <>
      <p className={styles.nothing}>
        <b>{t('none')}</b> {t(`reason.${reason}`)}
      </p>
      <p className={styles.note}>
        <a href={pagePath(language, '/method#forecast')}>{t('howMade')}</a>
      </p>
    </>
  );
}
