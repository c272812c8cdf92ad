import { memo } from 'react';
import { type KilometreLine, LINE_HEIGHT, LINE_TOP } from './kilometre-line';
import type { RailBlock } from './rail-blocks';
import type { DashStack } from './report-dashes';
import styles from './timeline-chart.module.css';
import { toPercent } from './timeline-scale';
import { PLOT_UNITS } from './way/plot-scale';

const FOOT = 92;
const RAIL_TOP = 98;
const RAIL_HEIGHT = 10;
const DASH_TOP = 115;
const DASH_STEP = 4.4;

/**
 * What does not move: kilometres, rail and reports, as an SVG whose lengths along the time are per cent. It needs no
 * width to be drawn on the server, and the step of a moment does not touch it.
 */
export const TimelineChart = memo(function TimelineChart({
  line,
  rail,
  dashes,
}: {
  readonly line: KilometreLine;
  readonly rail: readonly RailBlock[];
  readonly dashes: readonly DashStack[];
}) {
  return (
    <svg className={styles.chart} width="100%" height="176" aria-hidden="true" focusable="false">
      <defs>
        <pattern id="timeline-gap" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <path d="M0 0V6" className={styles.hatch} />
        </pattern>
      </defs>
      <g className={styles.line}>
        <svg
          y={LINE_TOP}
          width="100%"
          height={LINE_HEIGHT}
          viewBox={`0 0 ${PLOT_UNITS} ${PLOT_UNITS}`}
          preserveAspectRatio="none"
          role="presentation"
        >
          <path d={line.fill} className={styles.fill} />
          <path d={line.most} className={styles.most} />
          <path d={line.half} className={styles.half} />
          <path d={`${line.close}${line.sparse}`} className={styles.observed} />
          <path d={line.gap} className={styles.inferred} />
        </svg>
      </g>
      <g className={styles.below}>
        <line className={styles.foot} x1="0" x2="100%" y1={FOOT} y2={FOOT} />
        {rail.map((block) => (
          <RailMark key={block.start} block={block} />
        ))}
        {dashes.map((stack) => (
          <DashMark key={stack.x} stack={stack} />
        ))}
      </g>
    </svg>
  );
});

function RailMark({ block }: { readonly block: RailBlock }) {
  const box = { x: toPercent(block.start), y: RAIL_TOP, width: toPercent(block.width), height: RAIL_HEIGHT };
  if (block.kind === 'gap') return <rect {...box} fill="url(#timeline-gap)" />;
  if (block.kind === 'walked') return <rect {...box} className={styles.walked} />;
  if (block.kind === 'rest')
    return <rect {...box} y={RAIL_TOP + 0.75} height={RAIL_HEIGHT - 1.5} className={styles.rest} />;
  const middle = RAIL_TOP + RAIL_HEIGHT / 2;
  const end = toPercent(block.start + block.width);
  return <line className={styles.after} x1={box.x} x2={end} y1={middle} y2={middle} />;
}

function DashMark({ stack }: { readonly stack: DashStack }) {
  const dash = (_: boolean, index: number) => `M-2.6 ${DASH_TOP + index * DASH_STEP}h5.2v3.2h-5.2z`;
  const full = stack.hollow.map((isHollow, index) => (isHollow ? '' : dash(isHollow, index))).join('');
  const hollow = stack.hollow.map((isHollow, index) => (isHollow ? dash(isHollow, index) : '')).join('');
  return (
    <svg x={toPercent(stack.x)} overflow="visible" role="presentation">
      {full && <path d={full} className={styles.dash} />}
      {hollow && <path d={hollow} className={styles.hollow} />}
      {stack.more > 0 && (
        <text y={DASH_TOP - 2} className={styles.more}>
          +{stack.more}
        </text>
      )}
    </svg>
  );
}
