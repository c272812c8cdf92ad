import { memo } from 'react';
import { formatDistance, type NumberStyle, splitDistance } from '@/lib/i18n/format';
import { toPercent } from '../timeline-scale';
import { heightAt, type PlotScale } from './plot-scale';
import { type SpreadLabel, spreadLabels, type WantedLabel } from './spread-labels';
import type { StripTown } from './strip-towns';
import styles from './way-axis.module.css';

/** From the right edge of the axis, px: the middle of the road, where leaders end, where names end. */
export const ROAD_X = -13;
const LEADER_X = -24;
export const NAME_X = -28;

/** A name at the very top would stand in the caption, px. */
const TOP_PX = 8;
/** Places on the way make room for one another; a town ahead is named where it lies or not at all. */
const REACH_PX = { start: 24, night: 24, ahead: 2 } as const;

export type AxisLabel = SpreadLabel<StripTown & WantedLabel>;

/** Names the towns of an axis so many px high, where there is room: those where it slept before those ahead. */
export function layOutAxis(
  towns: readonly StripTown[],
  { scale, heightPx }: { readonly scale: PlotScale; readonly heightPx: number },
): readonly AxisLabel[] {
  const wanted = towns
    .map((town) => ({ ...town, y: heightAt(scale, town.km) * heightPx, reachPx: REACH_PX[town.kind] }))
    .filter(({ y }) => y >= TOP_PX && y <= heightPx + 1);
  return spreadLabels(wanted, { pitchPx: 15, heightPx });
}

/** The strip map as the axis of the kilometres: the road with its towns, named where there is room. */
export const WayAxis = memo(function WayAxis(props: {
  readonly labels: readonly AxisLabel[];
  /** Kilometres of the grid, which keep their names while the plot moves in its window. */
  readonly gridKm: readonly number[];
  readonly scale: PlotScale;
  readonly style: NumberStyle;
}) {
  const { labels, gridKm, scale, style } = props;
  return (
    <svg className={styles.axis} width="1" height="100%" aria-hidden="true" focusable="false">
      <line className={styles.road} x1={ROAD_X} x2={ROAD_X} y1="-6" y2="100%" />
      <line className={styles.roadInside} x1={ROAD_X} x2={ROAD_X} y1="-6" y2="100%" />
      {gridKm.map((km) => (
        <text key={km} className={styles.grid} x="5" y={toPercent(heightAt(scale, km))} dy="-4">
          {km > 0 && formatDistance(km, style)}
        </text>
      ))}
      {labels.map(({ label, y }) => (
        <g key={`${label.name}${label.km}`}>
          <path className={styles.leader} d={`M${LEADER_X} ${round(y)}h3L${ROAD_X - 4} ${round(label.y)}`} />
          <text className={styles[label.kind]} x={NAME_X} y={round(y + 4)}>
            {cutName(label.name)}
            <tspan className={styles.km} dx="5">
              {splitDistance(label.km, style).value}
            </tspan>
          </text>
        </g>
      ))}
    </svg>
  );
});

/** The towns of the road, over its part that is done. */
export const AxisTowns = memo(function AxisTowns(props: {
  readonly towns: readonly StripTown[];
  readonly scale: PlotScale;
}) {
  return props.towns.map(({ name, km, kind }) => {
    const y = heightAt(props.scale, km);
    if (y < 0 || y > 1.001) return null;
    return <circle key={`${name}${km}`} className={styles[`${kind}Dot`]} cx={ROAD_X} cy={toPercent(y)} r="3.2" />;
  });
});

/** The gutter has room for so many letters. */
const NAME_LETTERS = 23;

/** A name that fits the gutter; `letters` fewer where it is set larger. */
export function cutName(name: string, letters = NAME_LETTERS): string {
  return name.length <= letters ? name : `${name.slice(0, letters - 1).trimEnd()}…`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
