import type { Estimate } from '@/lib/wire/verification';
import { CHART_WIDTH, type ChartScale, placeLinear } from './chart-scale';
import styles from './verification.module.css';

export interface IntervalRow {
  readonly name: string;
  /** Filled. */
  readonly estimate: Estimate;
  /** A second figure of the same row, hollow. */
  readonly second?: Estimate;
  /** Drawn grey: it says that there is nothing to be seen. */
  readonly isQuiet?: boolean;
}

const ROW = 26;
const TOP = 20;
const LEFT = 62;

/** Figures with their intervals, one a row, against the value that means neither good nor bad. */
export function IntervalChart(props: {
  readonly rows: readonly IntervalRow[];
  readonly low: number;
  readonly high: number;
  readonly reference: number;
  readonly ticks: readonly number[];
  readonly formatTick: (value: number) => string;
  /** What is drawn, for those who do not see it; the table below has the figures. */
  readonly label: string;
}) {
  const { rows, ticks, formatTick } = props;
  const scale: ChartScale = { low: props.low, high: props.high, from: LEFT, to: CHART_WIDTH - 12 };
  const foot = TOP + rows.length * ROW;
  const x = (value: number) => placeLinear(scale, value);
  return (
    <svg
      className={styles.chart}
      viewBox={`0 0 ${CHART_WIDTH} ${foot + 6}`}
      width={CHART_WIDTH}
      role="img"
      aria-label={props.label}
    >
      {ticks.map((tick) => (
        <g key={tick}>
          <line className={styles.grid} x1={x(tick)} x2={x(tick)} y1={TOP} y2={foot} />
          <text className={styles.tick} x={x(tick)} y={TOP - 7} textAnchor="middle">
            {formatTick(tick)}
          </text>
        </g>
      ))}
      <line className={styles.reference} x1={x(props.reference)} x2={x(props.reference)} y1={TOP} y2={foot} />
      {rows.map(({ name, estimate, second, isQuiet }, index) => {
        const y = TOP + (index + 0.5) * ROW;
        return (
          <g key={name} className={isQuiet ? styles.quiet : styles.ours}>
            <text className={styles.rowName} x="0" y={y + 4}>
              {name}
            </text>
            <Interval x={x} y={second ? y - 4 : y} estimate={estimate} />
            {second && <Interval x={x} y={y + 4} estimate={second} isHollow />}
          </g>
        );
      })}
    </svg>
  );
}

function Interval(props: {
  readonly x: (value: number) => number;
  readonly y: number;
  readonly estimate: Estimate;
  readonly isHollow?: boolean;
}) {
  const { x, y, estimate, isHollow } = props;
  return (
    <>
      <line className={styles.whisker} x1={x(estimate.low)} x2={x(estimate.high)} y1={y} y2={y} />
      <circle className={isHollow ? styles.hollow : styles.dot} cx={x(estimate.value)} cy={y} r="4" />
    </>
  );
}
