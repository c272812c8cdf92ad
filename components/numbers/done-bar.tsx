'use client';

import { useTranslations } from 'use-intl';
import type { Progress } from '@/lib/core/progress';
import type { Basis } from '@/lib/core/report-basis';
import { formatDistance, formatPercent, splitDistance, splitDistanceSum } from '@/lib/i18n/format';
import { BasisLine } from './basis-line';
import styles from './done-bar.module.css';
import { useNumbers } from './numbers-context';

/** The way done and the way to go on one line; together they are the whole. It moves as the timeline's slider does. */
export function DoneBar(props: { readonly progress: Progress; readonly basis: Basis; readonly when: string }) {
  const { progress, basis, when } = props;
  const t = useTranslations('numbers');
  const { style } = useNumbers();
  const { covered, distanceToBorder: distance } = progress;
  if ('kind' in covered || 'kind' in distance) return null;
  const toGoKm = (distance.declaredCrossing ?? distance.nearestCrossing).routeKm;
  if (toGoKm === null) return null;
  const totalKm = covered.routeKm + toGoKm;
  const share = totalKm > 0 ? covered.routeKm / totalKm : 0;
  const sharePercent = `${(share * 100).toFixed(2)}%`;
  const done = t('doneInDays', { km: formatDistance(covered.routeKm, style), days: covered.days });
  const toGo = splitDistance(toGoKm, style).value;
  const total = splitDistanceSum([covered.routeKm, toGoKm], style).value;
  return (
    <>
      <svg className={styles.bar} width="100%" height="18" aria-hidden="true">
        <line className={styles.ahead} x2="100%" y1="9" y2="9" />
        <line className={styles.done} x2={sharePercent} y1="9" y2="9" />
        <circle className={styles.dot} cx={sharePercent} cy="9" r="8" />
        <svg className={styles.crossing} x="100%" overflow="visible" role="presentation">
          <path d="M-6 4h10v10h-10z" />
        </svg>
      </svg>
      <div className={styles.ends}>
        <span className={styles.doneWords}>
          {done}, {formatPercent(share, style.language)}
        </span>
        <BasisLine basis={basis} when={when} statement={done} />
        <span className={styles.toGoWords}>{t('toGoOf', { toGo, total })}</span>
      </div>
    </>
  );
}
