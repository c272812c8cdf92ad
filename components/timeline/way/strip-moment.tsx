import { useMomentValue } from '@/components/moment/moment-context';
import type { Track } from '@/lib/core/track';
import { formatDistance, formatMomentShort, type NumberStyle } from '@/lib/i18n/format';
import { toPercent } from '../timeline-scale';
import type { AheadMark } from './ahead-mark';
import type { PlotScale } from './plot-scale';
import styles from './strip-map.module.css';
import type { StripRow } from './strip-rows';
import { useBoardMoment } from './use-board-moment';
import { cutName } from './way-axis';

/** From the left edge, px: the middle of the road, the end of the names, the forecast beside the road, and its words. */
export const STRIP_X = { road: 156, names: 140, stretch: 169, words: 182 } as const;
/** Letters of a name that have room left of the road. */
export const STRIP_LETTERS = 22;

interface Placed {
  readonly track: Track;
  readonly scale: PlotScale;
}

/** The road with its part that is done, and beside it the stretch that the forecast holds likely. */
export function StripRoad({ track, scale, stretch }: Placed & { readonly stretch: AheadMark | undefined }) {
  const { y } = useBoardMoment(track, scale);
  const part = (look: string | undefined, [from, to]: readonly [number, number], x: number = STRIP_X.road) => (
    <line className={look} x1={x} x2={x} y1={toPercent(from)} y2={toPercent(to)} />
  );
  return (
    <>
      {part(styles.roadEdge, [-0.03, 1])}
      {part(styles.roadInside, [-0.03, 1])}
      {y !== null && part(styles.done, [y, 1])}
      {stretch && part(styles.most, stretch.most, STRIP_X.stretch)}
      {stretch && part(styles.half, stretch.half, STRIP_X.stretch)}
    </>
  );
}

/** The place of the moment, in the row of its town where it has one. */
export function StripPlace({
  track,
  scale,
  rows,
  style,
  heightPx,
}: Placed & { readonly rows: readonly StripRow[]; readonly style: NumberStyle; readonly heightPx: number }) {
  const { y, km, place } = useBoardMoment(track, scale);
  const { language } = style;
  const moment = useMomentValue(({ progress }) =>
    formatMomentShort(progress.at, { timeZone: track.timeZone, language }),
  );
  if (y === null || km === null) return null;
  const rowY = (rows.find(({ label }) => label.name === place)?.y ?? y * heightPx) + 5;
  return (
    <>
      <circle className={styles.dot} cx={STRIP_X.road} cy={toPercent(y)} r="8" />
      <line className={styles.ground} x1="0" x2={STRIP_X.names} y1={rowY - 5} y2={rowY - 5} />
      <line className={styles.ground} x1={STRIP_X.words - 6} x2="100%" y1={rowY - 5} y2={rowY - 5} />
      <text className={styles.placeName} x={STRIP_X.names} y={rowY}>
        {cutName(place, STRIP_LETTERS - 2)}
      </text>
      <text className={styles.placeMoment} x={STRIP_X.words} y={rowY}>
        {moment}
      </text>
      <text className={styles.placeKm} x="100%" y={rowY}>
        {formatDistance(km, style)}
      </text>
    </>
  );
}
