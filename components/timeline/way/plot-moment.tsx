import { memo } from 'react';
import type { Track } from '@/lib/core/track';
import { toPercent } from '../timeline-scale';
import type { AheadMark } from './ahead-mark';
import type { FanDrawing } from './draw-fan';
import { FanMark } from './fan-mark';
import styles from './plot-moment.module.css';
import type { PlotScale } from './plot-scale';
import { useBoardMoment } from './use-board-moment';

/** The moment on the plot: veil over what came later, fan, day ahead, and the place as a dot on its kilometres. */
export const PlotMoment = memo(function PlotMoment(props: {
  readonly track: Track;
  readonly scale: PlotScale;
  readonly fan: FanDrawing | undefined;
  readonly mark: AheadMark | undefined;
}) {
  const { track, scale, fan, mark } = props;
  return (
    <svg className={styles.moment} width="100%" height="100%" aria-hidden="true" focusable="false">
      <Veil track={track} scale={scale} />
      {fan && <FanMark fan={fan} />}
      {mark && <AheadLine mark={mark} />}
      <Dot track={track} scale={scale} />
    </svg>
  );
});

interface Placed {
  readonly track: Track;
  readonly scale: PlotScale;
}

function Veil({ track, scale }: Placed) {
  const { x } = useBoardMoment(track, scale);
  return <rect className={styles.veil} x={toPercent(x)} width={toPercent(1 - x)} y="-4" height="100%" />;
}

function Dot({ track, scale }: Placed) {
  const at = useBoardMoment(track, scale);
  if (at.y === null) return null;
  const [x, y] = [toPercent(at.x), toPercent(at.y)];
  return (
    <>
      <line className={styles.level} x1="-13" x2={x} y1={y} y2={y} />
      <circle className={styles.dot} cx={x} cy={y} r="6.5" />
    </>
  );
}

function AheadLine({ mark }: { readonly mark: AheadMark }) {
  const x = toPercent(mark.x);
  const bar = ([from, to]: readonly [number, number]) => ({ x1: x, x2: x, y1: toPercent(from), y2: toPercent(to) });
  return (
    <>
      <line className={styles.aheadDay} {...bar([mark.most[0], 1])} />
      <line className={styles.aheadMost} {...bar(mark.most)} />
      <line className={styles.aheadHalf} {...bar(mark.half)} />
      <circle className={styles.aheadMedian} cx={x} cy={toPercent(mark.median)} r="4.5" />
    </>
  );
}
