'use client';

import { useTranslations } from 'use-intl';
import type { Progress } from '@/lib/core/progress';
import { type Basis, listEveningBasis } from '@/lib/core/report-basis';
import type { Track } from '@/lib/core/track';
import { formatDistance, splitDistance } from '@/lib/i18n/format';
import { BasisLine } from './basis-line';
import { describeDays } from './describe-days';
import { useNumbers } from './numbers-context';
import styles from './second-numbers.module.css';

/** Straight to the line, and kilometres on a day it moved. */
export function SecondNumbers(props: {
  readonly progress: Progress;
  readonly track: Track;
  readonly basis: Basis;
  readonly when: string;
}) {
  const { progress, track, basis, when } = props;
  const t = useTranslations('numbers');
  const { style } = useNumbers();
  const { distanceToBorder: distance, pace, covered, freshness } = progress;
  if ('kind' in distance) return null;
  const moving = pace.movingKmPerDay;
  const dayWords = t(isOnFootOnly(progress) ? 'aWalkingDay' : 'aMovingDay');
  return (
    <div className={styles.pair} data-freshness={freshness}>
      <div>
        <Value km={distance.straightKm} unitWords={style.units} />
        <p className={styles.meaning}>{t('straightToLine')}</p>
        <BasisLine
          basis={basis}
          when={when}
          statement={`${formatDistance(distance.straightKm, style)} ${t('straightToLine')}`}
        />
      </div>
      <div>
        {typeof moving === 'number' ? (
          <>
            <Value km={moving} unitWords={`${style.units} ${dayWords}`} />
            <p className={styles.meaning}>{describeDays(t, { pace, days: 'kind' in covered ? 0 : covered.days })}</p>
            <BasisLine
              basis={listEveningBasis(track, { at: progress.at, dates: pace.basis.moving })}
              when={when}
              statement={`${formatDistance(moving, style)} ${dayWords}`}
            />
          </>
        ) : (
          <p className={styles.meaning}>{t(`tooFew.${moving.reason}`)}</p>
        )}
      </div>
    </div>
  );
}

function Value({ km, unitWords }: { readonly km: number; readonly unitWords: string }) {
  const { style } = useNumbers();
  return (
    <p className={styles.value}>
      {splitDistance(km, style).value} <small>{unitWords}</small>
    </p>
  );
}

function isOnFootOnly({ pace }: Progress): boolean {
  const { bus, truck, train, mixed } = pace.byMode;
  return !bus && !truck && !train && !mixed;
}
