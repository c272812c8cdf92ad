import type { Position } from '@/lib/core/position.ts';
import type { MapCandidate } from '../map-props.ts';
import { projectToUnit } from '../mercator.ts';
import type { NightStop } from '../night-stops.ts';
import type { PositionMark } from '../position-mark.ts';
import { measureBlock, type ReportGroup } from '../report-groups.ts';
import type { AheadTown } from '../road-ahead.ts';
import type { MapTexts } from '../use-map-texts.ts';
import type { LabelPlan } from './map-label.ts';
import type { Side } from './place-labels.ts';

/** What the labels of the caravan say and where. */
export interface CaravanLabels {
  readonly mark: PositionMark | undefined;
  /** Stops reached by the moment, in order of time. */
  readonly stops: readonly NightStop[];
  readonly townsAhead: readonly AheadTown[];
  readonly candidates: readonly MapCandidate[];
  readonly reportGroups: readonly ReportGroup[];
  readonly texts: MapTexts;
}

/** The label of the position and the blocks of reports are drawn by their own layers. */
export const POSITION_ID = 'position';
export const REPORTS_ID = 'reports ';

/** The position; candidates; nights with dates, the start and the newest first; towns ahead with km; report blocks. */
export function planCaravanLabels(labels: CaravanLabels): readonly LabelPlan[] {
  const { mark, stops, townsAhead, candidates, reportGroups, texts } = labels;
  const others = stops.filter((stop) => !mark || !isNear(stop.position, mark.position));
  const start = others.filter((stop) => stop.isStart);
  const nights = others.filter((stop) => !stop.isStart).toReversed();
  return [
    ...(mark ? [planPosition(mark)] : []),
    ...candidates.map(planCandidate),
    ...[...start, ...nights].map((stop) => planStop(stop, texts)),
    ...townsAhead.map((town) => planTown(town, texts)),
    ...reportGroups.map(planReports),
  ];
}

const AROUND: readonly Side[] = ['ur', 'll', 'r', 'l', 'lr', 'ul', 'b', 't'];

/** At most so many towns ahead are named. */
const MAX_TOWNS_AHEAD = 6;

/** The towns ahead that a view has room for: those inside it, the largest first. */
export function chooseTownsAhead(
  towns: readonly AheadTown[],
  isSeen: (position: Position) => boolean,
): readonly AheadTown[] {
  return towns
    .filter((town) => town.kmAhead >= 1 && isSeen(town.position))
    .sort((a, b) => b.population - a.population)
    .slice(0, MAX_TOWNS_AHEAD);
}

function planPosition({ position, name, detail }: PositionMark): LabelPlan {
  return {
    at: projectToUnit(position),
    text: [
      { text: name, size: 22, weight: 700, color: 'ink' },
      { text: detail, size: 15, weight: 600, color: 'accent' },
    ],
    sides: ['ll', 'ur', 'l', 'r', 'lr', 'ul', 'b', 't'],
    overLines: 'if-needed',
    gap: 16,
    mark: 'position',
    id: POSITION_ID,
  };
}

function planCandidate({ name, detail, position }: MapCandidate): LabelPlan {
  return {
    at: projectToUnit(position),
    text: [
      { text: name, size: 14, weight: 600, color: 'ink' },
      { text: detail, size: 13, weight: 400, color: 'ink2' },
    ],
    sides: AROUND,
    overLines: 'if-needed',
    gap: 12,
  };
}

function planReports(group: ReportGroup): LabelPlan {
  return {
    at: projectToUnit(group.position),
    text: [],
    room: measureBlock(group),
    sides: ['lr', 'ul', 'b', 't', 'r', 'l', 'll', 'ur'],
    overLines: 'never',
    gap: 10,
    id: `${REPORTS_ID}${group.key}`,
  };
}

function planStop(stop: NightStop, texts: MapTexts): LabelPlan {
  return {
    at: projectToUnit(stop.position),
    text: [
      { text: stop.place, size: 14, weight: 600, color: 'ink' },
      { text: texts.formatNight(stop), size: 13, weight: 400, color: 'ink2' },
    ],
    // The way runs north-west: beside it, not on it.
    sides: AROUND,
    overLines: 'if-needed',
    gap: 9,
  };
}

function planTown(town: AheadTown, texts: MapTexts): LabelPlan {
  const { name, position, kmAhead } = town;
  return {
    town,
    at: projectToUnit(position),
    text: [
      { text: name, size: 14, weight: 400, color: 'text' },
      { text: texts.formatAhead(kmAhead), size: 13, weight: 400, color: 'cool' },
    ],
    sides: AROUND,
    overLines: 'if-needed',
    gap: 8,
  };
}

/** Within 0.02°, the accuracy of a town's position. */
function isNear(a: Position, b: Position): boolean {
  return Math.abs(a[0] - b[0]) < 0.02 && Math.abs(a[1] - b[1]) < 0.02;
}
