import type { Position } from '@/lib/core/position.ts';
import { withoutState } from '@/lib/core/without-state.ts';
import type { ForecastStretch } from '../forecast-stretch.ts';
import type { MapCandidate } from '../map-props.ts';
import { projectToUnit } from '../mercator.ts';
import type { NightStop } from '../night-stops.ts';
import type { PartAt } from '../parts-at.ts';
import type { PositionMark } from '../position-mark.ts';
import { measureBlock, type ReportGroup } from '../report-groups.ts';
import type { TownAhead } from '../road-ahead.ts';

import type { MapTexts } from '../use-map-texts.ts';
import type { LabelPlan } from './map-label.ts';
import type { Side } from './place-labels.ts';

/** What the labels of the caravan say and where. */
export interface CaravanLabels {
  readonly mark: PositionMark | undefined;
  /** Stops reached by the moment, in order of time. */
  readonly stops: readonly NightStop[];
  readonly townsAhead: readonly TownAhead[];
  /** Where it may be some days ahead, with the chances of the towns. */
  readonly stretch: ForecastStretch | undefined;
  /** Parts seen on their own. */
  readonly parts: readonly PartAt[];
  readonly candidates: readonly MapCandidate[];
  /** The place being reported: its cross hairs are drawn by another layer. */
  readonly pin: Position | undefined;
  readonly reportGroups: readonly ReportGroup[];
  readonly texts: MapTexts;
  /** A map on a phone: the position's name is set smaller, as position.module.css has it. */
  readonly isNarrow: boolean;
}

/** The label of the position and the blocks of reports are drawn by their own layers. */
export const POSITION_ID = 'position';
export const REPORTS_ID = 'reports ';

/** The position; candidates; nights with dates, the start and the newest first; towns ahead with km; report blocks. */
export function planCaravanLabels(labels: CaravanLabels): readonly LabelPlan[] {
  const { mark, stops, townsAhead, stretch, parts, candidates, pin, reportGroups, texts } = labels;
  const others = stops.filter((stop) => !mark || !isNear(stop.position, mark.position));
  const start = others.filter((stop) => stop.isStart);
  const nights = others.filter((stop) => !stop.isStart).toReversed();
  const unvisited = townsAhead.filter((town) => !stops.some((stop) => isNear(stop.position, town.position)));
  return [
    ...(pin ? [planPin(pin)] : []),
    ...(mark ? [planPosition(mark, labels.isNarrow ? 18 : 22)] : []),
    ...candidates.map(planCandidate),
    ...parts.filter(({ isMerged }) => !isMerged).map((part) => planPart(part, texts)),
    ...(stretch ? [planStretch(stretch, texts)] : []),
    ...[...start, ...nights].map((stop) => planStop(stop, texts)),
    ...unvisited.map((town) => planTown(town, { texts, chance: stretch?.chances.get(withoutState(town.name)) })),
    ...reportGroups.map(planReports),
  ];
}

const AROUND: readonly Side[] = ['ur', 'll', 'r', 'l', 'lr', 'ul', 'b', 't'];

const PIN = { width: 26, height: 26 };

/** At most so many towns ahead are named: one for each of these pixels of the map's width, but no more than six. */
const MAX_TOWNS_AHEAD = 6;
const TOWN_PX = 130;

/** The towns ahead that a view has room for: those inside it, the largest first. */
export function chooseTownsAhead(
  towns: readonly TownAhead[],
  { isSeen, width }: { readonly isSeen: (position: Position) => boolean; readonly width: number },
): readonly TownAhead[] {
  return towns
    .filter((town) => town.km >= 1 && isSeen(town.position))
    .sort((a, b) => (b.population ?? 0) - (a.population ?? 0))
    .slice(0, Math.min(MAX_TOWNS_AHEAD, Math.floor(width / TOWN_PX)));
}

function planPosition({ position, name, detail }: PositionMark, size: number): LabelPlan {
  return {
    at: projectToUnit(position),
    text: [
      { text: name, size, weight: 700, color: 'ink' },
      { text: detail, size: 15, weight: 600, color: 'accent' },
    ],
    sides: ['ll', 'ur', 'l', 'r', 'lr', 'ul', 'b', 't'],
    overLines: 'if-needed',
    gap: 16,
    mark: 'position',
    id: POSITION_ID,
  };
}

function planPin(position: Position): LabelPlan {
  return { at: projectToUnit(position), text: [], room: PIN, sides: ['c'], overLines: 'if-needed', gap: 0, id: 'pin' };
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

function planPart({ track, last }: PartAt, texts: MapTexts): LabelPlan {
  return {
    at: projectToUnit(last.position),
    text: [
      { text: withoutState(last.place), size: 13, weight: 600, color: 'ink2' },
      { text: texts.formatPart(track.group, last.at), size: 13, weight: 400, color: 'ink2' },
    ],
    sides: AROUND,
    overLines: 'if-needed',
    gap: 9,
  };
}

/** What the stretch of a forecast means, beside its middle. */
function planStretch({ days, middle }: ForecastStretch, texts: MapTexts): LabelPlan {
  const [title, detail] = texts.formatStretch(days);
  return {
    at: projectToUnit(middle),
    text: [
      { text: title, size: 15, weight: 700, color: 'cool' },
      { text: detail, size: 13, weight: 400, color: 'cool' },
    ],
    sides: ['l', 'll', 'r', 'ur', 'b', 't', 'ul', 'lr'],
    overLines: 'if-needed',
    gap: 18,
  };
}

function planTown(
  town: TownAhead,
  { texts, chance }: { readonly texts: MapTexts; readonly chance: number | undefined },
): LabelPlan {
  const { name, position, km } = town;
  return {
    town,
    at: projectToUnit(position),
    text: [
      { text: name, size: 14, weight: 400, color: 'text' },
      { text: texts.formatAhead(km, chance), size: 13, weight: 400, color: 'cool' },
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
