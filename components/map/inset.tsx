import type { Map as LeafletMap } from 'leaflet';
import { memo, useMemo, useSyncExternalStore } from 'react';
import type { Position } from '@/lib/core/position.ts';
import type { Progress } from '@/lib/core/progress.ts';
import type { RoadAheadAt } from '@/lib/core/road-ahead-at.ts';
import type { Track } from '@/lib/core/track.ts';
import type { BaseShapes } from './base/base-shapes.ts';
import { pageBase } from './base/base-store.ts';
import styles from './caravan-map.module.css';
import { Ground } from './ground.tsx';
import { toPosition } from './leaflet-position.ts';
import { toPicture, viewportOf } from './picture-frame.ts';
import type { PositionMark } from './position-mark.ts';
import { findTarget } from './road-ahead.ts';
import { formatLine } from './svg-path.ts';
import type { MapTexts } from './use-map-texts.ts';
import { useMapWindow } from './use-map-window.ts';

const FRAME = { width: 346, height: 228, west: -118.6, east: -86.2, north: 33.6 };
const VIEWPORT = viewportOf(FRAME);

interface Props {
  readonly map: LeafletMap;
  readonly track: Track | null;
  readonly progress: Progress | null;
  readonly road: RoadAheadAt | undefined;
  readonly mark: PositionMark | undefined;
  readonly texts: MapTexts;
}

/** Where the part shown lies: Mexico, the border, the road to go. A drawing, not a second map. */
export function Inset({ map, track, progress, road, mark, texts }: Props) {
  const way = useMemo(() => pathOf((track?.way.vertices ?? []).map(({ position }) => position)), [track]);
  const target = progress ? findTarget(progress) : undefined;
  const [x, y] = mark && mark.look !== 'silent' ? toPicture(mark.position, VIEWPORT) : [];
  return (
    <div className={styles.inset} data-map-overlay="">
      <svg viewBox={`0 0 ${FRAME.width} ${FRAME.height}`} width="100%" role="img" aria-label={texts.locator}>
        <StillGround />
        <path className={styles.insetAhead} d={useAheadPath(road)} />
        <path className={styles.insetTrack} d={way} />
        <Window map={map} />
        {road && target ? (
          <Target
            name={target.name}
            distance={texts.formatDistance(road.km)}
            border={texts.border}
            end={road.positions.at(-1)}
            middle={road.positions[Math.floor(road.positions.length / 2)]}
          />
        ) : null}
        {x === undefined ? null : (
          <circle className={mark?.look === 'late' ? styles.insetLate : styles.insetPosition} cx={x} cy={y} r="5.5" />
        )}
      </svg>
    </div>
  );
}

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

const Target = memo(function Target({
  name,
  distance,
  border,
  end,
  middle,
}: {
  readonly name: string;
  readonly distance: string;
  readonly border: string;
  readonly end: Position | undefined;
  readonly middle: Position | undefined;
}) {
  if (!end || !middle) return null;
  const [x, y] = toPicture(end, VIEWPORT);
  const [middleX, middleY] = toPicture(middle, VIEWPORT);
  const isWest = x < FRAME.width / 3;
  return (
    <>
      <rect className={styles.insetCrossing} x={x - 3.5} y={y - 3.5} width="7" height="7" />
      <g className={styles.insetText}>
        <text x={BORDER_NAME[0]} y={BORDER_NAME[1]}>
          {border}
        </text>
        <text x={x + (isWest ? -2 : 8)} y={y + (isWest ? 18 : 4)}>
          {name.split('–')[0]}
        </text>
        <text className={styles.insetKm} x={middleX - 10} y={middleY} textAnchor="end">
          {distance}
        </text>
      </g>
    </>
  );
});

/** Beside the border where it runs along Chihuahua, on the side of the United States. */
const BORDER_NAME = toPicture([-107.9, 32.3], VIEWPORT);

/** The path stays the same text while the road is entered at one town: the position's own bit is too short to see. */
function useAheadPath(road: RoadAheadAt | undefined): string {
  const [, first] = road?.positions ?? [];
  const count = road?.positions.length ?? 0;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the same first town and length are the same road
  return useMemo(() => pathOf(road?.positions.slice(1) ?? []), [first, count]);
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
