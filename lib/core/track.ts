import type { DeclaredTarget } from './caravan.ts';
import type { Position } from './position.ts';
import type { SourceKind, TravelMode } from './report.ts';
import type { Instant, LocalDate } from './time.ts';

/**
 * Everything that is computed once from the public reports of a caravan, and from which the numbers of any moment
 * follow without them. Plain JSON: it goes to the browser as it is.
 * Its size grows with the days on the road, not with the number of reports.
 */
export interface Track {
  readonly timeZone: string;
  readonly startedOn: LocalDate;
  /** Instants at which the known position changes, ascending. Empty: no usable report. */
  readonly knots: readonly TrackKnot[];
  /** Where the way begins, by the departures of the first day; null: at the first evening. */
  readonly start: TrackStart | null;
  /** Evening positions, one a local date that has one, ascending. */
  readonly evenings: readonly Evening[];
  /** Nights between two reports that no report tells of, ascending. */
  readonly nights: readonly HiddenNight[];
  /** What was held true of the newest evenings before all reports of their day were in, ascending. */
  readonly earlierViews: readonly EarlierView[];
  /** The road through the knots, as walked. */
  readonly way: Way;
  readonly legs: readonly Leg[];
  readonly rests: readonly Rest[];
  readonly gaps: readonly Gap[];
  readonly setAside: readonly SetAside[];
  /** Parts that were seen on their own, by when each was known to be one. */
  readonly otherTracks: readonly OtherTrack[];
  /** Counts of people, ascending by `at`, thinned to at most a few a day and source. */
  readonly peopleCounts: readonly PeopleCount[];
  /** Usable reports known by each instant, ascending and cumulative, with the newest of them; thinned by hour beyond 2,000. */
  readonly reportCounts: readonly ReportCount[];
  /** US crossings in the order of `WayVertex.crossingKm`, with what a moment needs of them. */
  readonly crossings: readonly { readonly id: string; readonly name: string; readonly position: Position }[];
  /** The shortest roads from the way to each crossing that is the nearest somewhere on it, or was declared. */
  readonly roadsAhead: readonly RoadAhead[];
  readonly declaredTargets: readonly DeclaredTarget[];
  readonly expectedReportHours: number;
}

/** A tree of roads that all lead to one crossing. */
export interface RoadAhead {
  readonly crossingId: string;
  readonly nodes: readonly {
    readonly position: Position;
    /** Name of the town, or null at a junction. */
    readonly name: string | null;
    readonly population: number | null;
    readonly kmToCrossing: number;
    /** Index of the next node towards the crossing; -1 at the crossing. */
    readonly next: number;
  }[];
  /** For each vertex of the way: its node in this tree, or -1. */
  readonly fromVertex: readonly number[];
}

/** A dated position that reports state, chosen by the rule of the day. */
export interface TrackKnot {
  readonly at: Instant;
  readonly date: LocalDate;
  readonly kind: 'departure' | 'passing' | 'stay';
  readonly place: string;
  readonly position: Position;
  /** Length of the way up to here, back and forth included. */
  readonly walkedKm: number;
  /** The reports that state it. At most 20 ids; `reportTotal` says how many there are. */
  readonly reportIds: readonly string[];
  readonly reportTotal: number;
  readonly mode: TravelMode | null;
  /** How exactly the reports place it, the best of them, kilometres. */
  readonly accuracyKm: number;
  /** A report states the hour; else `at` is the hour that is usual for such a report. */
  readonly isTimed: boolean;
  /** It does not move on before this: whoever sleeps in a place stays there until the walking day is over. */
  readonly leavesAt: Instant;
}

/** How far it is by road to the border from a place, whatever way was taken to it. */
export interface RoadsToBorder {
  /** To the crossing that is the nearest by road; null: none is joined. */
  readonly nearestKm: number | null;
  /** To each of `Track.declaredTargets`, in their order. */
  readonly declaredKm: readonly (number | null)[];
}

export interface TrackStart {
  /** The evening before the first day. */
  readonly date: LocalDate;
  /** From when it is known: the first departure. */
  readonly at: Instant;
  readonly place: string;
  readonly position: Position;
  readonly toBorder: RoadsToBorder;
}

/**
 * For a moment from `from` until before `until` the evenings are those of `Track.evenings` before `date`, then
 * `evenings`. Without one they are all those whose `at` has come. So a moment rests on nothing observed after it.
 */
export interface EarlierView {
  readonly from: Instant;
  readonly until: Instant;
  readonly date: LocalDate;
  readonly evenings: readonly Evening[];
  /** Where the way was held to begin, while that was still open on the first day; absent: as in `Track.start`. */
  readonly start?: TrackStart | null;
}

export interface ReportCount {
  readonly at: Instant;
  readonly count: number;
  /** A report of this instant, one that agrees with the track if there is one. */
  readonly reportId: string;
  readonly place: string;
}

/** Where the body slept on a local date. */
export interface Evening {
  readonly date: LocalDate;
  readonly basis: 'stay' | 'next-departure' | 'passing';
  /** From when it is known: the first fix instant of the reports it rests on. */
  readonly at: Instant;
  readonly place: string;
  readonly position: Position;
  readonly coveredKm: number;
  /** Kilometres won since the evening before it in this list; negative when going back. */
  readonly advanceKm: number;
  /** How people went on that day, as reported; null: not said. */
  readonly mode: TravelMode | null;
  /** Whether there is a usable report of that very date: without one the day is neither moving nor rest. */
  readonly isReported: boolean;
  readonly toBorder: RoadsToBorder;
  readonly reportIds: readonly string[];
  readonly reportTotal: number;
}

/** A polyline along the roads. Vertices ascend by `walkedKm`; between two the way is straight on one road. */
export interface Way {
  readonly vertices: readonly WayVertex[];
}

export interface WayVertex {
  readonly position: Position;
  readonly walkedKm: number;
  /** Kilometres won since the start, less what was gone back over. */
  readonly coveredKm: number;
  /** Straight to the border line, WGS 84. */
  readonly straightKm: number;
  /** Nearest point of the border line. */
  readonly borderPoint: Position;
  /** Nearest named place on the network, e.g. "Mapastepec, Chiapas". */
  readonly place: string;
  /** By road to each of `Track.crossings`; null at vertices inside a road, where it follows from the neighbours. */
  readonly crossingKm: readonly (number | null)[] | null;
}

/** A night between two reports of which no report tells, and where it probably was then. */
export interface HiddenNight {
  /** Dusk. */
  readonly at: Instant;
  /** The dawn after it. */
  readonly leavesAt: Instant;
  /** `walkedKm` that is not exceeded with a chance of 5, 25, 50, 75 and 95 %; ascending. */
  readonly walkedKm: readonly number[];
}

export interface LegEnd {
  readonly reportId: string;
  readonly place: string;
  readonly at: Instant;
}

/** From one knot to the next at another place. */
export interface Leg {
  readonly from: LegEnd;
  readonly to: LegEnd;
  readonly distanceKm: number;
  /** On the clock. */
  readonly hours: number;
  /** Of these the hours between 05:00 and 18:00 in which people walk. */
  readonly walkingHours: number;
  /** A day has 13 walking hours: a march from dawn to dusk is one. Where none go by, 13 hours of any. */
  readonly kmPerDay: number;
  /** As reported; else as the speed has it, `mixed` for any ride; null: both ends are of one moment. */
  readonly mode: TravelMode | null;
  readonly modeIsInferred: boolean;
  /** Of an inferred mode, that it is so; null: it is reported. */
  readonly modeProbability: number | null;
  /** observed: no longer than 30 hours from report to report and no day without one between; else inferred. */
  readonly kind: 'observed' | 'inferred';
}

/** Consecutive evenings at one place, the caravan not moving on the days between. */
export interface Rest {
  readonly place: string;
  readonly from: Instant;
  readonly to: Instant;
  readonly days: number;
}

/** A time in which no report places the caravan: between two knots with at least one whole local date without a report. */
export interface Gap {
  readonly from: Instant;
  readonly to: Instant;
}

export type SetAsideCode =
  | 'other-group'
  | 'low-confidence'
  | 'before-start'
  | 'another-place-that-day'
  | 'returned-by-bus'
  | 'off-network'
  /** Nobody goes that fast: from `fromPlace`, or to `toPlace`, `distanceKm` in `hours` at most. */
  | 'too-fast'
  /** It would be a way from `fromPlace` and back that nobody else reports. */
  | 'there-and-back';

/** A public report that does not bend the track, and why. Thinned beyond 2,000. */
export interface SetAside {
  readonly reportId: string;
  readonly at: Instant;
  readonly code: SetAsideCode;
  /** From when it is set aside, when that is later than `at`: until then it was held true. */
  readonly since?: Instant;
  /** For `another-place-that-day`: the place that was taken and its distance by road. */
  readonly chosenPlace?: string;
  readonly distanceKm?: number;
  /** For `another-place-that-day`: how many of the day's `dayTotal` reports of its kind name the place taken. */
  readonly chosenTotal?: number;
  readonly dayTotal?: number;
  /** For `too-fast` and `there-and-back`: where it was before; for `too-fast` also: where it was next. */
  readonly fromPlace?: string;
  readonly toPlace?: string;
  /** For `too-fast`: the longest time there can have been between the two. */
  readonly hours?: number;
  /** For `too-fast`: absent when both speak of the same moment. */
  readonly speedKmh?: number;
}

/** Where and when the body was, at which a part leaves or joins it. */
export interface TrackPlace {
  readonly at: Instant;
  readonly place: string;
  readonly position: Position;
}

/** The track of a part that splits from the body and may merge with it again. */
export interface OtherTrack {
  /** As reported; inferred: places that the body cannot have been at recur. */
  readonly group: 'vanguard' | 'rearguard' | 'splinter' | 'inferred';
  /** From when it is known as a track: its second fix. */
  readonly knownFrom: Instant;
  /** Where the body was known last before the first fix; null: nowhere yet. */
  readonly splitsAt: TrackPlace | null;
  /** Where the body came to the place of the last fix; null: it did not within a week. */
  readonly mergesAt: TrackPlace | null;
  /** Ascending by `at`. */
  readonly fixes: readonly OtherFix[];
  /** The road from the split through the fixes to the merge. */
  readonly line: readonly Position[];
}

export interface OtherFix extends TrackPlace {
  readonly kind: TrackKnot['kind'];
  readonly reportIds: readonly string[];
  readonly reportTotal: number;
  /** Index of its vertex in the line. */
  readonly vertex: number;
}

export interface PeopleCount {
  readonly at: Instant;
  readonly low: number;
  readonly high: number;
  readonly reportId: string;
  readonly sourceKind: SourceKind;
  readonly sourceName: string;
}
