'use client';

import { useTranslations } from 'use-intl';
import type { KmRange } from '@/lib/core/distribution';
import type { CrossingDistance, DistanceToBorder, Progress } from '@/lib/core/progress';
import type { Basis } from '@/lib/core/report-basis';
import { withoutState } from '@/lib/core/without-state';
import { formatDateOf, formatDistance, splitDistance, splitDistanceRange } from '@/lib/i18n/format';
import type { Units } from '@/lib/view-state/view-state';
import { BasisLine } from './basis-line';
import styles from './border-distance.module.css';
import { DoneBar } from './done-bar';
import { useNumbers } from './numbers-context';

interface Props {
  readonly progress: Progress;
  readonly basis: Basis;
  /** The moment in words with its zone, for citing. */
  readonly when: string;
}

/** The number people come for: kilometres by road to the nearest crossing, named, and to the declared one. */
export function BorderDistance({ progress, basis, when }: Props) {
  const t = useTranslations('numbers');
  const distance = progress.distanceToBorder;
  if ('kind' in distance) return <p className={styles.missing}>{t(`unknown.${distance.reason}`)}</p>;
  const { nearestCrossing, declaredCrossing } = distance;
  return (
    <section className={styles.distance} data-freshness={progress.freshness} aria-label={t('distanceToBorder')}>
      <NearestByRoad progress={progress} distance={distance} basis={basis} when={when} />
      {declaredCrossing && declaredCrossing.id !== nearestCrossing.id && (
        <Declared crossing={declaredCrossing} basis={basis} when={when} />
      )}
      <DoneBar progress={progress} basis={basis} when={when} />
    </section>
  );
}

function NearestByRoad(props: Props & { readonly distance: DistanceToBorder }) {
  const { progress, distance, basis, when } = props;
  const t = useTranslations('numbers');
  const { style } = useNumbers();
  const { name, routeKm } = distance.nearestCrossing;
  const km = routeKm ?? distance.nearestCrossing.straightKm;
  const range = findLateRange(progress, routeKm);
  const { value, unit } = range ? splitDistanceRange(range, style) : splitDistance(km, style);
  const words = t(routeKm === null ? 'straightToNearest' : 'byRoadToNearest');
  return (
    <>
      <p className={styles.first}>
        <span className={styles.value} data-range={range ? '' : undefined}>
          {value} <small>{unit}</small>
        </span>
        {!range && (
          <span className={styles.other}>{formatDistance(km, { ...style, units: otherUnit(style.units) })}</span>
        )}
      </p>
      <div className={styles.meaning}>
        <p>
          {words} <b>{name}</b>
          {range && t('ifItWentOn')}
          <LastKnown progress={progress} />
        </p>
        <BasisLine basis={basis} when={when} statement={`${value}\u00A0${unit} ${words} ${name}`} />
      </div>
    </>
  );
}

/** What is measured from a place where it was long ago says so. */
function LastKnown({ progress: { position, freshness } }: { readonly progress: Progress }) {
  const t = useTranslations('numbers');
  const { style } = useNumbers();
  const isLate = freshness === 'overdue' || freshness === 'silent';
  if (!isLate || position.kind !== 'extrapolated') return null;
  const place = withoutState(position.place);
  return <> {t('lastKnown', { place, date: formatDateOf(position.lastReport.at, style) })}</>;
}

/** Overdue, one number would say that it stands still: how far it may have gone on since belongs to it. */
function findLateRange({ position, freshness, covered }: Progress, routeKm: number | null): KmRange | undefined {
  if (freshness !== 'overdue' || routeKm === null) return undefined;
  if (position.kind !== 'extrapolated' || 'kind' in covered) return undefined;
  const aheadKm = Math.max(0, position.band90Km.high - covered.routeKm);
  return { low: Math.max(0, routeKm - aheadKm), high: routeKm };
}

function Declared(props: { readonly crossing: CrossingDistance; readonly basis: Basis; readonly when: string }) {
  const t = useTranslations('numbers');
  const { style } = useNumbers();
  const { name, routeKm, straightKm } = props.crossing;
  const km = formatDistance(routeKm ?? straightKm, style);
  const words = t(routeKm === null ? 'straightToDeclared' : 'byRoadToDeclared');
  return (
    <div className={styles.declared}>
      <p>
        <b className={styles.second}>{km}</b> {words} <b>{name}</b>
      </p>
      <BasisLine basis={props.basis} when={props.when} statement={`${km} ${words} ${name}`} />
    </div>
  );
}

function otherUnit(units: Units): Units {
  return units === 'km' ? 'mi' : 'km';
}
