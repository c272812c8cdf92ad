import type { KmRange } from '../core/distribution.ts';
import type {
  CrossingDistance,
  DistanceToBorder,
  Freshness,
  KmPerDay,
  LastReport,
  ModePace,
  NotEnoughData,
  Pace,
  PeopleAt,
  Progress,
  UnknownNumber,
} from '../core/progress.ts';
import { formatInstant, type Instant } from '../core/time.ts';
import type { Track } from '../core/track.ts';
import { type BasisDocument, describePaceBasis, describePositionBasis, type PaceBases } from './pace-basis.ts';

/** The numbers of one moment on the wire: kilometres, hours and kilometres a day to one decimal. */
export interface ProgressDocument {
  readonly at: string;
  readonly asOf: string;
  readonly position:
    | {
        readonly kind: 'observed' | 'estimated' | 'extrapolated';
        readonly position: readonly [number, number];
        readonly place: string;
        /** On the scale of `covered.routeKm`. */
        readonly band50Km: KmRange;
        readonly band90Km: KmRange;
        readonly reportsUsed: number;
        /** The reports it rests on. */
        readonly basis: BasisDocument;
        readonly lastReport: LastReportDocument;
      }
    | { readonly kind: 'unknown'; readonly reason: string; readonly lastReport: LastReportDocument | null };
  readonly freshness: Freshness;
  readonly distanceToBorder: DistanceToBorder | UnknownNumber;
  readonly covered: { readonly routeKm: number; readonly straightKm: number; readonly days: number } | UnknownNumber;
  /** covered + to go to the declared, else the nearest crossing, by road; the sum of the rounded parts. */
  readonly total: { readonly routeKm: number; readonly crossingId: string } | UnknownNumber;
  readonly pace: PaceDocument;
  readonly people: PeopleDocument | null;
}

type PaceDocument = Omit<Pace, 'basis' | 'byMode'> & {
  readonly byMode: Readonly<Partial<Record<keyof Pace['byMode'], Omit<ModePace, 'dates'>>>>;
  readonly basis: PaceBases;
};

interface LastReportDocument {
  readonly id: string;
  readonly at: string;
  readonly ageHours: number;
}

type PeopleDocument = Omit<PeopleAt, 'sources'> & {
  readonly sources: readonly (Omit<PeopleAt['sources'][number], 'at'> & { readonly at: string })[];
};

export function toProgressDocument(given: {
  readonly progress: Progress;
  /** That the numbers were computed from. */
  readonly track: Track;
  readonly asOf: Instant;
}): ProgressDocument {
  const { progress, track, asOf } = given;
  const distanceToBorder = roundDistance(progress.distanceToBorder);
  const covered = 'kind' in progress.covered ? progress.covered : roundCovered(progress.covered);
  return {
    at: formatInstant(progress.at),
    asOf: formatInstant(asOf),
    position: toPositionDocument(progress, track),
    freshness: progress.freshness,
    distanceToBorder,
    covered,
    total: addUp(covered, distanceToBorder),
    pace: { ...roundPace(progress.pace), basis: describePaceBasis(track, progress) },
    people: toPeopleDocument(progress.people),
  };
}

/** One decimal; never −0. */
export function roundToTenth(value: number): number {
  return Math.round(value * 10) / 10 + 0;
}

function toPositionDocument(progress: Progress, track: Track): ProgressDocument['position'] {
  const { position } = progress;
  if (position.kind === 'unknown') {
    const { kind, reason, lastReport } = position;
    return { kind, reason, lastReport: lastReport && toLastReportDocument(lastReport) };
  }
  const [lon, lat] = position.position;
  return {
    kind: position.kind,
    position: [roundDegrees(lon), roundDegrees(lat)],
    place: position.place,
    band50Km: roundRange(position.band50Km),
    band90Km: roundRange(position.band90Km),
    reportsUsed: position.reportsUsed,
    basis: describePositionBasis(track, progress),
    lastReport: toLastReportDocument(position.lastReport),
  };
}

/** Outwards, so that what was in it still is. */
function roundRange({ low, high }: KmRange): KmRange {
  return { low: Math.floor(low * 10) / 10 + 0, high: Math.ceil(high * 10) / 10 + 0 };
}

function toLastReportDocument({ id, at, ageHours }: LastReport): LastReportDocument {
  return { id, at: formatInstant(at), ageHours: roundToTenth(ageHours) };
}

function roundDistance(distance: DistanceToBorder | UnknownNumber): DistanceToBorder | UnknownNumber {
  if ('kind' in distance) return distance;
  return {
    straightKm: roundToTenth(distance.straightKm),
    point: [roundDegrees(distance.point[0]), roundDegrees(distance.point[1])],
    nearestCrossing: roundCrossing(distance.nearestCrossing),
    declaredCrossing: distance.declaredCrossing && roundCrossing(distance.declaredCrossing),
    crossings: distance.crossings.map(roundCrossing),
  };
}

function roundCrossing({ id, name, routeKm, straightKm }: CrossingDistance): CrossingDistance {
  return {
    id,
    name,
    routeKm: routeKm === null ? null : roundToTenth(routeKm),
    straightKm: roundToTenth(straightKm),
  };
}

function roundCovered(covered: { readonly routeKm: number; readonly straightKm: number; readonly days: number }) {
  return {
    routeKm: roundToTenth(covered.routeKm),
    straightKm: roundToTenth(covered.straightKm),
    days: covered.days,
  };
}

function addUp(
  covered: ProgressDocument['covered'],
  distance: ProgressDocument['distanceToBorder'],
): ProgressDocument['total'] {
  if ('kind' in covered) return covered;
  if ('kind' in distance) return distance;
  const target = distance.declaredCrossing ?? distance.nearestCrossing;
  if (target.routeKm === null) return { kind: 'unknown', reason: 'off-network' };
  return { routeKm: roundToTenth(covered.routeKm + target.routeKm), crossingId: target.id };
}

function roundPace({ basis: _basis, byMode, ...pace }: Pace): Omit<PaceDocument, 'basis'> {
  const rounded = Object.entries(byMode).map(([mode, { kmPerDay, days, inferredDays }]) => [
    mode,
    { kmPerDay: roundToTenth(kmPerDay), days, inferredDays },
  ]);
  return {
    ...pace,
    wholeKmPerDay: roundRate(pace.wholeKmPerDay),
    movingKmPerDay: roundRate(pace.movingKmPerDay),
    last3DaysKmPerDay: roundRate(pace.last3DaysKmPerDay),
    last7DaysKmPerDay: roundRate(pace.last7DaysKmPerDay),
    approachKmPerDay: roundRate(pace.approachKmPerDay),
    byMode: Object.fromEntries(rounded),
  };
}

function roundRate(rate: KmPerDay): number | NotEnoughData {
  return typeof rate === 'number' ? roundToTenth(rate) : rate;
}

function toPeopleDocument(people: PeopleAt | null): PeopleDocument | null {
  if (people === null) return null;
  const sources = people.sources.map((source) => ({ ...source, at: formatInstant(source.at) }));
  return { low: people.low, high: people.high, sources };
}

/** Six decimals, 0.1 m: what GeoJSON positions have at most. */
export function roundDegrees(degrees: number): number {
  return Math.round(degrees * 1e6) / 1e6 + 0;
}
