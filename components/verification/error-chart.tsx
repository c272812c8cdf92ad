import { type HorizonVerification, VERIFIED_METHODS, type VerifiedMethod } from '@/lib/wire/verification';
import { CHART_WIDTH, type ChartScale, listLogTicks, placeLog, spreadLabels } from './chart-scale';
import styles from './verification.module.css';

const HEIGHT = 250;
const TOP = 14;
const FOOT = HEIGHT - 22;
const LEFT = 34;
const RIGHT = 104;

/** Error by days ahead, a line for each method, named at its end. Both small and large errors are to be seen: log scale. */
export function ErrorChart(props: {
  readonly horizons: readonly HorizonVerification[];
  readonly nameOf: (method: VerifiedMethod) => string;
  readonly formatDays: (days: number) => string;
  readonly formatKm: (km: number) => string;
  readonly label: string;
}) {
  const { horizons, nameOf } = props;
  const lines = VERIFIED_METHODS.map((method) => ({
    method,
    kms: horizons.map(({ scores }) => scores.find((score) => score.method === method)?.crpsKm),
  })).filter(({ kms }) => kms.some((km) => km !== undefined));
  const all = lines.flatMap(({ kms }) => kms.filter((km) => km !== undefined));
  if (all.length === 0) return null;
  const ticks = listLogTicks(Math.max(1, Math.min(...all)), Math.max(2, ...all));
  const scale: ChartScale = { low: ticks[0] ?? 1, high: ticks.at(-1) ?? 10, from: FOOT, to: TOP };
  const x = (index: number) => LEFT + (index / Math.max(1, horizons.length - 1)) * (CHART_WIDTH - LEFT - RIGHT);
  const ends = lines.map(({ kms }) => placeLog(scale, kms.findLast((km) => km !== undefined) ?? scale.low));
  const names = spreadLabels(ends, 15);
  return (
    <svg
      className={styles.chart}
      viewBox={`0 0 ${CHART_WIDTH} ${HEIGHT}`}
      width={CHART_WIDTH}
      role="img"
      aria-label={props.label}
    >
      {ticks.map((tick) => (
        <g key={tick}>
          <line
            className={styles.grid}
            x1={LEFT}
            x2={CHART_WIDTH - RIGHT}
            y1={placeLog(scale, tick)}
            y2={placeLog(scale, tick)}
          />
          <text className={styles.tick} x={LEFT - 6} y={placeLog(scale, tick) + 4} textAnchor="end">
            {props.formatKm(tick)}
          </text>
        </g>
      ))}
      {horizons.map(({ days }, index) => (
        <text key={days} className={styles.tick} x={x(index)} y={HEIGHT - 5} textAnchor="middle">
          {props.formatDays(days)}
        </text>
      ))}
      {lines.map(({ method, kms }, line) => (
        <g key={method} className={method === 'ours' ? styles.ours : styles.theirs}>
          <path className={styles.line} data-method={method} d={drawLine(kms, { x, y: (km) => placeLog(scale, km) })} />
          <text className={styles.lineName} x={CHART_WIDTH - RIGHT + 8} y={(names[line] ?? 0) + 4}>
            {nameOf(method)}
          </text>
        </g>
      ))}
    </svg>
  );
}

function drawLine(
  kms: readonly (number | undefined)[],
  { x, y }: { readonly x: (index: number) => number; readonly y: (km: number) => number },
): string {
  const points = kms.flatMap((km, index) => (km === undefined ? [] : [`${x(index).toFixed(1)} ${y(km).toFixed(1)}`]));
  return `M${points.join('L')}`;
}
