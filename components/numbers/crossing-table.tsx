'use client';

import { memo, useState } from 'react';
import { useTranslations } from 'use-intl';
import { useMomentValue } from '@/components/moment/moment-context';
import { useHydrated } from '@/components/ui/use-hydrated';
import type { CrossingDistance, Progress } from '@/lib/core/progress';
import { formatDistance } from '@/lib/i18n/format';
import type { Units } from '@/lib/view-state/view-state';
import styles from './crossing-table.module.css';
import { useNumbers } from './numbers-context';

/** Where most of the press measures to, beside the nearest: El Paso and Tijuana. */
const COMPARED = ['x-el-paso', 'x-san-ysidro'];

/** Distances side by side, so that no number stands for "the border"; all crossings on demand. */
export function CrossingTable() {
  const t = useTranslations('numbers');
  const isHydrated = useHydrated();
  const [isOpen, setIsOpen] = useState(false);
  const compared = useMomentValue(({ progress }) => listCompared(progress));
  const ids = useMomentValue(({ progress }) => listCrossings(progress).map(({ id }) => id));
  return (
    <>
      <Rows ids={compared} />
      <details onToggle={(event) => setIsOpen(event.currentTarget.open)}>
        <summary className={styles.all}>{t('allCrossings', { count: ids.length })}</summary>
        {(isOpen || !isHydrated) && <Rows ids={ids} isDetailed />}
      </details>
    </>
  );
}

function listCrossings({ distanceToBorder: distance }: Progress): readonly CrossingDistance[] {
  return 'kind' in distance ? [] : distance.crossings;
}

function listCompared(progress: Progress): readonly string[] {
  const { distanceToBorder: distance } = progress;
  if ('kind' in distance) return [];
  const { nearestCrossing, declaredCrossing } = distance;
  const ids = new Set([nearestCrossing.id, ...(declaredCrossing ? [declaredCrossing.id] : []), ...COMPARED]);
  return distance.crossings.map(({ id }) => id).filter((id) => ids.has(id));
}

function Rows({ ids, isDetailed }: { readonly ids: readonly string[]; readonly isDetailed?: true }) {
  const t = useTranslations('numbers');
  const { units } = useNumbers().style;
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{t('crossing')}</th>
          <th scope="col">{t('byRoad')}</th>
          <th scope="col">{isDetailed ? t('straight') : t('inOtherUnit', { unit: otherUnit(units) })}</th>
        </tr>
      </thead>
      <tbody>
        {ids.map((id) => (
          <Row key={id} id={id} isDetailed={isDetailed ?? false} />
        ))}
      </tbody>
    </table>
  );
}

const Row = memo(function Row({ id, isDetailed }: { readonly id: string; readonly isDetailed: boolean }) {
  const t = useTranslations('numbers');
  const { style } = useNumbers();
  const other = { ...style, units: otherUnit(style.units) };
  const words = useMomentValue(({ progress }) => {
    const crossing = listCrossings(progress).find((one) => one.id === id);
    if (!crossing) return null;
    const { name, routeKm, straightKm } = crossing;
    const byRoad = routeKm === null ? t('noRoad') : formatDistance(routeKm, style);
    const aside = isDetailed ? formatDistance(straightKm, style) : routeKm !== null && formatDistance(routeKm, other);
    return { name, byRoad, aside };
  });
  if (!words) return null;
  return (
    <tr>
      <th scope="row">{words.name}</th>
      <td>
        <b>{words.byRoad}</b>
      </td>
      <td>{words.aside}</td>
    </tr>
  );
});

function otherUnit(units: Units): Units {
  return units === 'km' ? 'mi' : 'km';
}
