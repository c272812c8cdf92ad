'use client';

import { useTranslations } from 'use-intl';
import { useMomentValue } from '@/components/moment/moment-context';
import type { KmRange } from '@/lib/core/distribution';
import type { Progress } from '@/lib/core/progress';
import { withoutState } from '@/lib/core/without-state';
import { formatDateOf, formatDistance, splitDistance, splitDistanceRange } from '@/lib/i18n/format';
import type { Units } from '@/lib/view-state/view-state';
import { BasisLine } from './basis-line';
import styles from './border-distance.module.css';
import { DoneBar } from './done-bar';
import { useNumbers } from './numbers-context';
import { findPositionBasis } from './position-basis';

/** The number people come for: kilometres by road to the nearest crossing, named, and to the declared one. */
export function BorderDistance() {
  const t = useTranslations('numbers');
  const { freshness, reason } = useMomentValue(({ progress: { freshness, distanceToBorder: distance } }) => ({
    freshness,
    reason: 'kind' in distance ? distance.reason : null,
  }));
  if (reason !== null) return <p className={styles.missing}>{t(`unknown.${reason}`)}</p>;
  return (
    <section className={styles.distance} data-freshness={freshness} aria-label={t('distanceToBorder')}>
      <NearestByRoad />
      <Declared />
      <DoneBar />
    </section>
  );
}

function NearestByRoad() {
  const t = useTranslations('numbers');
  const { style } = useNumbers();
  const number = useMomentValue(({ progress }) => {
    const { distanceToBorder: distance } = progress;
    if ('kind' in distance) return null;
    const { name, routeKm, straightKm } = distance.nearestCrossing;
    const km = routeKm ?? straightKm;
    const range = findLateRange(progress, routeKm);
    return {
      ...(range ? splitDistanceRange(range, style) : splitDistance(km, style)),
      name,
      isRange: range !== undefined,
      isByRoad: routeKm !== null,
      other: formatDistance(km, { ...style, units: otherUnit(style.units) }),
    };
  });
  if (!number) return null;
  const { value, unit, name, isRange, isByRoad, other } = number;
  const words = t(isByRoad ? 'byRoadToNearest' : 'straightToNearest');
  return (
    <>
      <p className={styles.first}>
        <span className={styles.value} data-range={isRange ? '' : undefined}>
          {value} <small>{unit}</small>
        </span>
        {!isRange && <span className={styles.other}>{other}</span>}
      </p>
      <div className={styles.meaning}>
        <p>
          {words} <b>{name}</b>
          {isRange && t('ifItWentOn')}
          <LastKnown />
        </p>
        <BasisLine findBasis={findPositionBasis} statement={`${value}\u00A0${unit} ${words} ${name}`} />
      </div>
    </>
  );
}

/** What is measured from a place where it was long ago says so. */
function LastKnown() {
  const t = useTranslations('numbers');
  const { style } = useNumbers();
  const last = useMomentValue(({ progress: { position, freshness } }) => {
    const isLate = freshness === 'overdue' || freshness === 'silent';
    if (!isLate || position.kind !== 'extrapolated') return null;
    return { place: withoutState(position.place), date: formatDateOf(position.lastReport.at, style) };
  });
  return last && <> {t('lastKnown', last)}</>;
}

/** Overdue, one number would say that it stands still: how far it may have gone on since belongs to it. */
function findLateRange({ position, freshness, covered }: Progress, routeKm: number | null): KmRange | undefined {
  if (freshness !== 'overdue' || routeKm === null) return undefined;
  if (position.kind !== 'extrapolated' || 'kind' in covered) return undefined;
  const aheadKm = Math.max(0, position.band90Km.high - covered.routeKm);
  return { low: Math.max(0, routeKm - aheadKm), high: routeKm };
}

function Declared() {
  const t = useTranslations('numbers');
  const { style } = useNumbers();
  const declared = useMomentValue(({ progress: { distanceToBorder: distance } }) => {
    if ('kind' in distance) return null;
    const { nearestCrossing, declaredCrossing } = distance;
    if (!declaredCrossing || declaredCrossing.id === nearestCrossing.id) return null;
    const { name, routeKm, straightKm } = declaredCrossing;
    return { name, km: formatDistance(routeKm ?? straightKm, style), isByRoad: routeKm !== null };
  });
  if (!declared) return null;
  const { km, name, isByRoad } = declared;
  const words = t(isByRoad ? 'byRoadToDeclared' : 'straightToDeclared');
  return (
    <div className={styles.declared}>
      <p>
        <b className={styles.second}>{km}</b> {words} <b>{name}</b>
      </p>
      <BasisLine findBasis={findPositionBasis} statement={`${km} ${words} ${name}`} />
    </div>
  );
}

function otherUnit(units: Units): Units {
  return units === 'km' ? 'mi' : 'km';
}
