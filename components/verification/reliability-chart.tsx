import type { EndingVerification } from '@/lib/wire/verification';
import { CHART_WIDTH, placeLinear } from './chart-scale';
import { findShareInterval } from './share-interval';
import styles from './verification.module.css';

const HEIGHT = 270;
const FOOT = HEIGHT - 40;
const LEFT = 44;
const TOP = 10;
const SIDE = FOOT - TOP;
const TICKS = [0, 0.25, 0.5, 0.75, 1];

/** What was said against what happened: on the diagonal a chance of 30 per cent came true in 30 of 100 cases. */
export function ReliabilityChart(props: {
  readonly reliability: EndingVerification['reliability'];
  readonly said: string;
  readonly happened: string;
  readonly formatShare: (share: number) => string;
  readonly label: string;
}) {
  const x = (share: number) => placeLinear({ low: 0, high: 1, from: LEFT, to: LEFT + SIDE }, share);
  const y = (share: number) => placeLinear({ low: 0, high: 1, from: FOOT, to: TOP }, share);
  return (
    <svg
      className={styles.chart}
      viewBox={`0 0 ${CHART_WIDTH} ${HEIGHT}`}
      width={CHART_WIDTH}
      role="img"
      aria-label={props.label}
    >
      {TICKS.map((tick) => (
        <g key={tick}>
          <line className={styles.grid} x1={LEFT} x2={LEFT + SIDE} y1={y(tick)} y2={y(tick)} />
          <text className={styles.tick} x={LEFT - 6} y={y(tick) + 4} textAnchor="end">
            {props.formatShare(tick)}
          </text>
          <text className={styles.tick} x={x(tick)} y={FOOT + 16} textAnchor="middle">
            {props.formatShare(tick)}
          </text>
        </g>
      ))}
      <line className={styles.diagonal} x1={x(0)} y1={y(0)} x2={x(1)} y2={y(1)} />
      <g className={styles.ours}>
        {props.reliability.map(({ from, meanProbability, happened, cases }) => {
          const { low, high } = findShareInterval(happened, cases);
          return (
            <g key={from}>
              <line
                className={styles.whisker}
                x1={x(meanProbability)}
                x2={x(meanProbability)}
                y1={y(low)}
                y2={y(high)}
              />
              <circle
                className={styles.dot}
                cx={x(meanProbability)}
                cy={y(happened)}
                r={2.5 + Math.sqrt(cases) / 2.5}
              />
            </g>
          );
        })}
      </g>
      <text className={styles.axisName} x={LEFT + SIDE} y={FOOT + 34} textAnchor="end">
        {props.said}
      </text>
      <text className={styles.axisName} x={LEFT + 6} y={TOP + 12}>
        {props.happened}
      </text>
    </svg>
  );
}
