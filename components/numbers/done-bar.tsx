'use client';

import { useTranslations } from 'use-intl';
import type { Progress } from '@/lib/core/progress';
import { formatDistance, formatPercent, splitDistance } from '@/lib/i18n/format';
import { BasisLine } from './basis-line';
import styles from './done-bar.module.css';
import { useNumbers } from './numbers-context';
import type { Basis } from './report-basis';

/** The way done and the way to go on one line; together they are the whole. */
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
  const done = t('doneInDays', { km: formatDistance(covered.routeKm, style), days: covered.days });
  const toGo = splitDistance(toGoKm, style).value;
  const total = splitDistance(totalKm, style).value;
  return (
    <>
      <div className={styles.bar} aria-hidden="true">
        <span className={styles.done} style={{ transform: `scaleX(${share.toFixed(4)})` }} />
        <span className={styles.layer} style={{ transform: `translateX(${(share * 100).toFixed(2)}%)` }}>
          <span className={styles.dot} />
        </span>
        <span className={styles.crossing} />
      </div>
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
