import type { KmRange } from './distribution.ts';
import type { Position } from './position.ts';
import type { SourceKind, TravelMode } from './report.ts';
import type { Instant, LocalDate } from './time.ts';

/** Said in place of a number that cannot be given. `reason` is a stable code; components put it in words. */
export interface NotEnoughData {
  readonly kind: 'not-enough-data';
  readonly reason: 'no-report' | 'one-evening' | 'no-evening-in-window' | 'gap-hides-the-way' | 'no-moving-day';
}

export interface UnknownNumber {
  readonly kind: 'unknown';
  readonly reason: 'no-report' | 'off-network' | 'before-first-report';
}

export type KmPerDay = number | NotEnoughData;

/**
 * Where the caravan is at a moment.
 * observed: at a reported place on that day; estimated: between two reports;
 * extrapolated: on a date after the last report, still at its place; unknown: no report by then.
 */
export type PositionAt =
  | {
      readonly kind: 'observed' | 'estimated' | 'extrapolated';
      readonly position: Position;
      readonly place: string;
      readonly reportsUsed: number;
      readonly lastReport: LastReport;
      readonly walkedKm: number;
      /** Where it is with 50 and with 90 % of chance, on the scale of `covered.routeKm`. */
      readonly band50Km: KmRange;
      readonly band90Km: KmRange;
    }
  | {
      readonly kind: 'unknown';
      readonly reason: UnknownNumber['reason'];
      readonly lastReport: LastReport | null;
    };

export interface LastReport {
  readonly id: string;
  readonly at: Instant;
  readonly ageHours: number;
  readonly place: string;
}

/** By the age of the last fix in units of `expectedReportHours`: ≤ 1, ≤ 1.5, ≤ 3, beyond. */
export type Freshness = 'on-time' | 'due' | 'overdue' | 'silent';

export interface CrossingDistance {
  readonly id: string;
  readonly name: string;
  readonly routeKm: number | null;
  readonly straightKm: number;
}

export interface DistanceToBorder {
  readonly straightKm: number;
  readonly point: Position;
  /** Nearest by road; straight when none is reached by road. */
  readonly nearestCrossing: CrossingDistance;
  readonly declaredCrossing: CrossingDistance | null;
  /** All, nearest by road first. */
  readonly crossings: readonly CrossingDistance[];
}

export interface Covered {
  readonly routeKm: number;
  readonly straightKm: number;
  /** Local dates on the way, counted inclusively. */
  readonly days: number;
}

/** The mean of the moving days of one mode. */
export interface ModePace {
  readonly kmPerDay: number;
  readonly days: number;
  /** Of these so many for which nobody states the mode: their speed leaves hardly another. */
  readonly inferredDays: number;
  readonly dates: readonly LocalDate[];
}

export interface Pace {
  readonly wholeKmPerDay: KmPerDay;
  readonly movingKmPerDay: KmPerDay;
  readonly last3DaysKmPerDay: KmPerDay;
  readonly last7DaysKmPerDay: KmPerDay;
  /** Moving days by how people went; `unstated`: nobody says, and the speed leaves it open. */
  readonly byMode: Readonly<Partial<Record<TravelMode | 'unstated', ModePace>>>;
  readonly restDays: number;
  readonly movingDays: number;
  /** By how much the road to the declared, else the nearest crossing has shrunk a day, over the whole way. */
  readonly approachKmPerDay: KmPerDay;
  /** The evenings each number rests on, so that it can be traced: dates in ascending order. */
  readonly basis: {
    readonly whole: readonly LocalDate[];
    readonly moving: readonly LocalDate[];
    readonly last3Days: readonly LocalDate[];
    readonly last7Days: readonly LocalDate[];
  };
}

export interface PeopleAt {
  readonly low: number;
  readonly high: number;
  readonly sources: readonly {
    readonly reportId: string;
    readonly kind: SourceKind;
    readonly name: string;
    readonly at: Instant;
    readonly low: number;
    readonly high: number;
  }[];
}

/** The numbers of one moment. */
export interface Progress {
  readonly at: Instant;
  readonly position: PositionAt;
  readonly freshness: Freshness;
  readonly distanceToBorder: DistanceToBorder | UnknownNumber;
  readonly covered: Covered | UnknownNumber;
  readonly pace: Pace;
  readonly people: PeopleAt | null;
  /** Public usable reports observed by `at`. */
  readonly reports: number;
}
