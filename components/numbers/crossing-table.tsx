'use client';

import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useHydrated } from '@/components/ui/use-hydrated';
import type { CrossingDistance, DistanceToBorder } from '@/lib/core/progress';
import { formatDistance } from '@/lib/i18n/format';
import styles from './crossing-table.module.css';
import { useNumbers } from './numbers-context';

/** Where most of the press measures to, beside the nearest: El Paso and Tijuana. */
const COMPARED = ['x-el-paso', 'x-san-ysidro'];

/** Distances side by side, so that no number stands for "the border"; all crossings on demand. */
export function CrossingTable({ distance }: { readonly distance: DistanceToBorder }) {
  const t = useTranslations('numbers');
  const isHydrated = useHydrated();
  const [isOpen, setIsOpen] = useState(false);
  const { nearestCrossing, declaredCrossing, crossings } = distance;
  const ids = new Set([nearestCrossing.id, ...(declaredCrossing ? [declaredCrossing.id] : []), ...COMPARED]);
  return (
    <>
      <Rows crossings={crossings.filter((crossing) => ids.has(crossing.id))} />
      <details onToggle={(event) => setIsOpen(event.currentTarget.open)}>
        <summary className={styles.all}>{t('allCrossings', { count: crossings.length })}</summary>
        {(isOpen || !isHydrated) && <Rows crossings={crossings} isDetailed />}
      </details>
    </>
  );
}

function Rows({
  crossings,
  isDetailed,
}: {
  readonly crossings: readonly CrossingDistance[];
  readonly isDetailed?: true;
}) {
  const t = useTranslations('numbers');
  const { style } = useNumbers();
  const other = { ...style, units: style.units === 'km' ? 'mi' : 'km' } as const;
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{t('crossing')}</th>
          <th scope="col">{t('byRoad')}</th>
          <th scope="col">{isDetailed ? t('straight') : t('inOtherUnit', { unit: other.units })}</th>
        </tr>
      </thead>
      <tbody>
        {crossings.map(({ id, name, routeKm, straightKm }) => (
          <tr key={id}>
            <th scope="row">{name}</th>
            <td>
              <b>{routeKm === null ? t('noRoad') : formatDistance(routeKm, style)}</b>
            </td>
            <td>
              {isDetailed ? formatDistance(straightKm, style) : routeKm !== null && formatDistance(routeKm, other)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
