import type { Map as LeafletMap } from 'leaflet';
import { memo, useMemo, useSyncExternalStore } from 'react';
import type { Readable } from '@/components/ui/readable.ts';
import { useReadable } from '@/components/ui/use-readable.ts';
import type { Position } from '@/lib/core/position.ts';
import type { Track } from '@/lib/core/track.ts';
import type { BaseShapes } from './base/base-shapes.ts';
import { pageBase } from './base/base-store.ts';
import styles from './caravan-map.module.css';
import { Ground } from './ground.tsx';
import { toPosition } from './leaflet-position.ts';
import { toPicture, viewportOf } from './picture-frame.ts';
import { findTarget } from './road-ahead.ts';
import { formatLine } from './svg-path.ts';
import type { MapMoment } from './use-map-moment.ts';
import type { MapTexts } from './use-map-texts.ts';
import { useMapWindow } from './use-map-window.ts';

const FRAME = { width: 346, height: 228, west: -118.6, east: -86.2, north: 33.6 };
const VIEWPORT = viewportOf(FRAME);

interface Props {
  readonly map: LeafletMap;
  readonly track: Track | null;
  readonly moment: Readable<MapMoment>;
  readonly texts: MapTexts;
}

/** Where the part shown lies: Mexico, the border, the road to go. A drawing, not a second map. */
export const Inset = memo(function Inset({ map, track, moment, texts }: Props) {
  const way = useMemo(() => pathOf((track?.way.vertices ?? []).map(({ position }) => position)), [track]);
  return (
    <div className={styles.inset} data-map-overlay="">
      <svg viewBox={`0 0 ${FRAME.width} ${FRAME.height}`} width="100%" role="img" aria-label={texts.locator}>
        <StillGround />
        <AheadPath moment={moment} />
        <path className={styles.insetTrack} d={way} />
        <Window map={map} />
        <Target moment={moment} texts={texts} />
        <PositionDot moment={moment} />
      </svg>
    </div>
  );
});

/** Its paths take some 10 ms to make: once. */
const StillGround = memo(function StillGround() {
  const overview = useOverview();
  return overview ? <Ground shapes={overview} viewport={VIEWPORT} /> : null;
});

const Window = memo(function Window({ map }: { readonly map: LeafletMap }) {
  const { bounds } = useMapWindow(map);
  const [left, top] = toPicture(toPosition(bounds.getNorthWest()), VIEWPORT);
  const [right, bottom] = toPicture(toPosition(bounds.getSouthEast()), VIEWPORT);
  return <rect className={styles.insetWindow} x={left} y={top} width={right - left} height={bottom - top} />;
});

function PositionDot({ moment }: { readonly moment: Readable<MapMoment> }) {
  const { x, y, isLate } = useReadable(moment, placeDot);
  if (x === undefined) return null;
  return <circle className={isLate ? styles.insetLate : styles.insetPosition} cx={x} cy={y} r="5.5" />;
}

function placeDot({ mark }: MapMoment) {
  const [x, y] = mark && mark.look !== 'silent' ? toPicture(mark.position, VIEWPORT) : [];
  return { x, y, isLate: mark?.look === 'late' };
}

const Target = memo(function Target({ moment, texts }: Pick<Props, 'moment' | 'texts'>) {
  const target = useReadable(moment, findTargetPlace);
  const km = useReadable(moment, ({ road }) => road && texts.formatDistance(road.km));
  if (!target.end || !target.middle) return null;
  const [x, y] = toPicture(target.end, VIEWPORT);
  const [middleX, middleY] = toPicture(target.middle, VIEWPORT);
  const isWest = x < FRAME.width / 3;
  return (
    <>
      <rect className={styles.insetCrossing} x={x - 3.5} y={y - 3.5} width="7" height="7" />
      <g className={styles.insetText}>
        <text x={BORDER_NAME[0]} y={BORDER_NAME[1]}>
          {texts.border}
        </text>
        <text x={x + (isWest ? -2 : 8)} y={y + (isWest ? 18 : 4)}>
          {target.name}
        </text>
        <text className={styles.insetKm} x={middleX - 10} y={middleY} textAnchor="end">
          {km}
        </text>
      </g>
    </>
  );
});

function findTargetPlace({ progress, road }: MapMoment) {
  const target = progress ? findTarget(progress) : undefined;
  return {
    name: target?.name.split('–')[0],
    end: target && road?.positions.at(-1),
    middle: road?.positions[Math.floor(road.positions.length / 2)],
  };
}

/** Beside the border where it runs along Chihuahua, on the side of the United States. */
const BORDER_NAME = toPicture([-107.9, 32.3], VIEWPORT);

/** Drawn anew when the road is entered at another town: the position's own bit is too short to see. */
function AheadPath({ moment }: { readonly moment: Readable<MapMoment> }) {
  const entry = useReadable(moment, findEntry);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the same first town and length are the same road
  const path = useMemo(() => pathOf(moment.read().road?.positions.slice(1) ?? []), [moment, entry]);
  return <path className={styles.insetAhead} d={path} />;
}

function findEntry({ road }: MapMoment) {
  return { first: road?.positions[1], count: road?.positions.length };
}

function pathOf(positions: readonly Position[]): string {
  return formatLine(
    positions.map((position) => toPicture(position, VIEWPORT)),
    false,
  );
}

function useOverview(): BaseShapes | undefined {
  return useSyncExternalStore(
    (changed) => pageBase.subscribe(changed),
    () => pageBase.overview(),
  );
}
