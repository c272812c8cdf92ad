import type { Track } from '@/lib/core/track';
import { type NumberStyle, splitDistance } from '@/lib/i18n/format';
import { toPercent } from '../timeline-scale';
import type { AheadMark } from './ahead-mark';
import styles from './axis-moment.module.css';
import { useBoardMoment } from './use-board-moment';
import type { WayPlot } from './use-way-plot';
import { AxisTowns, cutName, NAME_X, ROAD_X } from './way-axis';

/** Letters of a bold name that have room. */
const BOLD_LETTERS = 19;

/** The moment on the road: its done part, the stretch that the forecast holds likely, and the place by name. */
export function AxisMoment(props: {
  readonly track: Track;
  readonly way: Pick<WayPlot, 'towns' | 'labels' | 'scale'>;
  /** Eight in ten, fractions of the plot; undefined: no forecast. */
  readonly stretch: AheadMark['most'] | undefined;
  readonly heightPx: number;
  readonly style: NumberStyle;
}) {
  const { way, stretch } = props;
  const { km, y, place } = useBoardMoment(props.track, way.scale);
  return (
    <svg className={styles.axis} width="1" height="100%" aria-hidden="true" focusable="false">
      {stretch && <RoadPart look="stretch" from={stretch[0]} to={stretch[1]} />}
      {y !== null && <RoadPart look="done" from={y} to={1} />}
      <AxisTowns towns={way.towns} scale={way.scale} />
      {y !== null && km !== null && (
        <>
          <circle className={styles.dot} cx={ROAD_X} cy={toPercent(y)} r="6.5" />
          <text
            className={styles.place}
            x={NAME_X}
            y={findLabelY(way.labels, place) ?? Math.round(y * props.heightPx) + 4}
          >
            {cutName(place, BOLD_LETTERS)}
            <tspan dx="5">{splitDistance(km, props.style).value}</tspan>
          </text>
        </>
      )}
    </svg>
  );
}

function RoadPart(props: { readonly look: 'done' | 'stretch'; readonly from: number; readonly to: number }) {
  const { look, from, to } = props;
  return <line className={styles[look]} x1={ROAD_X} x2={ROAD_X} y1={toPercent(from)} y2={toPercent(to)} />;
}

/** In a town that is named on the axis its name turns bold where it stands; elsewhere the place stands at its own height. */
function findLabelY(labels: WayPlot['labels'], place: string): number | undefined {
  const named = labels.find(({ label }) => label.name === place);
  return named && Math.round(named.y + 4);
}
