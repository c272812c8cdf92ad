'use client';

import { useTranslations } from 'use-intl';
import { useMomentValue } from '@/components/moment/moment-context';
import type { Progress } from '@/lib/core/progress';
import { formatDistance, formatPercent, splitDistance, splitDistanceSum } from '@/lib/i18n/format';
import { BasisLine } from './basis-line';
import styles from './done-bar.module.css';
import { useNumbers } from './numbers-context';
import { findPositionBasis } from './position-basis';

/** The way done and the way to go on one line; together they are the whole. It moves as the timeline's slider does. */
export function DoneBar() {
  const t = useTranslations('numbers');
  const { style } = useNumbers();
  const words = useMomentValue(({ progress }) => {
    const way = findWay(progress);
    if (!way) return null;
    const { doneKm, toGoKm, days } = way;
    const share = doneKm + toGoKm > 0 ? doneKm / (doneKm + toGoKm) : 0;
    return {
      end: `${(share * 100).toFixed(2)}%`,
      percent: formatPercent(share, style.language),
      done: t('doneInDays', { km: formatDistance(doneKm, style), days }),
      toGo: splitDistance(toGoKm, style).value,
      total: splitDistanceSum([doneKm, toGoKm], style).value,
    };
  });
  if (!words) return null;
  return (
    <>
      <svg className={styles.bar} width="100%" height="18" aria-hidden="true">
        <line className={styles.ahead} x2="100%" y1="9" y2="9" />
        <line className={styles.done} x2={words.end} y1="9" y2="9" />
        <circle className={styles.dot} cx={words.end} cy="9" r="8" />
        <svg className={styles.crossing} x="100%" overflow="visible" role="presentation">
          <path d="M-6 4h10v10h-10z" />
        </svg>
      </svg>
      <div className={styles.ends}>
        <span className={styles.doneWords}>
          {words.done}, {words.percent}
        </span>
        <BasisLine findBasis={findPositionBasis} statement={words.done} />
        <span className={styles.toGoWords}>{t('toGoOf', { toGo: words.toGo, total: words.total })}</span>
      </div>
    </>
  );
}

/** Null: where it is, or a road to the crossing, is not known. */
function findWay({ covered, distanceToBorder: distance }: Progress) {
  if ('kind' in covered || 'kind' in distance) return null;
  const toGoKm = (distance.declaredCrossing ?? distance.nearestCrossing).routeKm;
  return toGoKm === null ? null : { doneKm: covered.routeKm, toGoKm, days: covered.days };
}
