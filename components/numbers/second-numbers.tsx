'use client';

import { useTranslations } from 'use-intl';
import { useMomentValue } from '@/components/moment/moment-context';
import type { MomentFacts } from '@/components/moment/moment-facts';
import type { Progress } from '@/lib/core/progress';
import { type Basis, listEveningBasis } from '@/lib/core/report-basis';
import { splitDistance } from '@/lib/i18n/format';
import { BasisLine } from './basis-line';
import { describeDays } from './describe-days';
import { useNumbers } from './numbers-context';
import { findPositionBasis } from './position-basis';
import styles from './second-numbers.module.css';

/** Straight to the line, and kilometres on a day it moved. */
export function SecondNumbers() {
  const freshness = useMomentValue(({ progress }) => progress.freshness);
  const isKnown = useMomentValue(({ progress }) => !('kind' in progress.distanceToBorder));
  if (!isKnown) return null;
  return (
    <div className={styles.pair} data-freshness={freshness}>
      <div>
        <StraightToLine />
      </div>
      <div>
        <MovingDay />
      </div>
    </div>
  );
}

function StraightToLine() {
  const t = useTranslations('numbers');
  const { style } = useNumbers();
  const km = useMomentValue(({ progress: { distanceToBorder: distance } }) =>
    'kind' in distance ? null : splitDistance(distance.straightKm, style).value,
  );
  if (km === null) return null;
  return (
    <>
      <Value value={km} unitWords={style.units} />
      <p className={styles.meaning}>{t('straightToLine')}</p>
      <BasisLine findBasis={findPositionBasis} statement={`${km}\u00A0${style.units} ${t('straightToLine')}`} />
    </>
  );
}

function MovingDay() {
  const t = useTranslations('numbers');
  const { style } = useNumbers();
  const day = useMomentValue(({ progress }) => {
    const { pace, covered } = progress;
    const moving = pace.movingKmPerDay;
    if (typeof moving !== 'number') return { tooFew: moving.reason };
    const days = describeDays(t, { pace, days: 'kind' in covered ? 0 : covered.days });
    return { km: splitDistance(moving, style).value, days, isOnFoot: isOnFootOnly(progress) };
  });
  if ('tooFew' in day) return <p className={styles.meaning}>{t(`tooFew.${day.tooFew}`)}</p>;
  const dayWords = t(day.isOnFoot ? 'aWalkingDay' : 'aMovingDay');
  return (
    <>
      <Value value={day.km} unitWords={`${style.units} ${dayWords}`} />
      <p className={styles.meaning}>{day.days}</p>
      <BasisLine findBasis={findMovingBasis} statement={`${day.km}\u00A0${style.units} ${dayWords}`} />
    </>
  );
}

function Value({ value, unitWords }: { readonly value: string; readonly unitWords: string }) {
  return (
    <p className={styles.value}>
      {value} <small>{unitWords}</small>
    </p>
  );
}

function findMovingBasis({ track, progress }: MomentFacts): Basis {
  return listEveningBasis(track, { at: progress.at, dates: progress.pace.basis.moving });
}

function isOnFootOnly({ pace }: Progress): boolean {
  const { bus, truck, train, mixed } = pace.byMode;
  return !bus && !truck && !train && !mixed;
}
