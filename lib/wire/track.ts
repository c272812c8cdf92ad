import { type DayOnWay, listDaysOnWay } from '../core/day-kind.ts';
import { listEveningsAt } from '../core/evenings-at.ts';
import type { Position } from '../core/position.ts';
import { listRestsAt } from '../core/rests-at.ts';
import { isSetAsideAt } from '../core/set-aside-at.ts';
import { formatInstant, type Instant } from '../core/time.ts';
import type { Leg, LegEnd, OtherTrack, Rest, SetAside, Track, TrackPlace, WayVertex } from '../core/track.ts';
import { getTranslator } from '../i18n/messages.ts';
import { describeReason } from '../i18n/set-aside-words.ts';
import { roundDegrees, roundToTenth } from './progress.ts';

/** The track of a caravan up to a moment on the wire: where it went, rested, and which reports do not bend it. */
export interface TrackDocument {
  readonly segments: readonly {
    readonly kind: 'observed' | 'inferred';
    readonly coordinates: readonly (readonly [number, number])[];
    readonly from: string;
    readonly to: string;
  }[];
  readonly legs: readonly (Omit<Leg, 'from' | 'to'> & { readonly from: LegEndDocument; readonly to: LegEndDocument })[];
  readonly rests: readonly {
    readonly place: string;
    readonly from: string;
    readonly to: string;
    readonly days: number;
  }[];
  /** The local dates whose evening is known by `at`. */
  readonly days: readonly DayDocument[];
  readonly setAside: readonly SetAsideDocument[];
  /** Parts that were seen on their own, as far as they were by `at`. */
  readonly otherTracks: readonly OtherTrackDocument[];
}

/** What a local date was on the way: the pace by day. */
interface DayDocument extends Pick<DayOnWay, 'kind' | 'mode' | 'modeIsInferred'> {
  readonly date: string;
  /** Where the body slept. */
  readonly place: string;
  /** Kilometres won since the evening before it in this list; negative when going back. */
  readonly advanceKm: number;
  readonly coveredKm: number;
  /** At most 20; `reports` says how many there are. */
  readonly reportIds: readonly string[];
  readonly reports: number;
}

/** The reason in words and as numbers, those that its code has. `since`: until then it was taken as true. */
interface SetAsideDocument extends Omit<SetAside, 'at' | 'since'> {
  readonly reason: string;
  readonly since?: string;
}

interface PlaceDocument {
  readonly at: string;
  readonly place: string;
  readonly position: Position;
}

interface OtherTrackDocument {
  readonly group: OtherTrack['group'];
  readonly splitsAt: PlaceDocument | null;
  readonly mergesAt: PlaceDocument | null;
  readonly fixes: readonly (PlaceDocument & { readonly kind: string; readonly reportIds: readonly string[] })[];
  readonly coordinates: readonly Position[];
}

type LegEndDocument = Omit<LegEnd, 'at'> & { readonly at: string };

/** All of the track that was observed by `at`: a leg counts once its end was reported, a rest up to the moment. */
export function toTrackDocument(track: Track, at: Instant): TrackDocument {
  const legs = track.legs.filter((leg) => leg.to.at <= at);
  return {
    segments: legs.map((leg) => ({
      kind: leg.kind,
      coordinates: listCoordinates(track, leg),
      from: formatInstant(leg.from.at),
      to: formatInstant(leg.to.at),
    })),
    legs: legs.map(toLegDocument),
    rests: listRestsAt(track, at).map(toRestDocument),
    days: listDaysOnWay(listEveningsAt(track, at)).map(toDayDocument),
    setAside: track.setAside.filter((report) => isSetAsideAt(report, at)).map(toSetAsideDocument),
    otherTracks: track.otherTracks.filter(({ knownFrom }) => knownFrom <= at).map((other) => toOtherTrack(other, at)),
  };
}

function toOtherTrack({ group, splitsAt, mergesAt, fixes, line }: OtherTrack, at: Instant): OtherTrackDocument {
  const known = fixes.filter((fix) => fix.at <= at);
  const hasMerged = mergesAt !== null && mergesAt.at <= at;
  const end = hasMerged ? line.length : (known.at(-1)?.vertex ?? 0) + 1;
  return {
    group,
    splitsAt: splitsAt && toPlace(splitsAt),
    mergesAt: hasMerged ? toPlace(mergesAt) : null,
    fixes: known.map((fix) => ({ ...toPlace(fix), kind: fix.kind, reportIds: fix.reportIds })),
    coordinates: line.slice(0, end),
  };
}

function toPlace({ at, place, position: [lon, lat] }: TrackPlace): PlaceDocument {
  return { at: formatInstant(at), place, position: [roundDegrees(lon), roundDegrees(lat)] };
}

function toLegDocument(leg: Leg): TrackDocument['legs'][number] {
  return {
    ...leg,
    from: { ...leg.from, at: formatInstant(leg.from.at) },
    to: { ...leg.to, at: formatInstant(leg.to.at) },
    distanceKm: roundToTenth(leg.distanceKm),
    hours: roundToTenth(leg.hours),
    walkingHours: roundToTenth(leg.walkingHours),
    kmPerDay: roundToTenth(leg.kmPerDay),
  };
}

function toRestDocument({ place, from, to, days }: Rest): TrackDocument['rests'][number] {
  return { place, from: formatInstant(from), to: formatInstant(to), days };
}

function toDayDocument({ evening, kind, mode, modeIsInferred }: DayOnWay): DayDocument {
  const { date, place, advanceKm, coveredKm, reportIds, reportTotal } = evening;
  const km = { advanceKm: roundToTenth(advanceKm), coveredKm: roundToTenth(coveredKm) };
  return { date, place, kind, ...km, mode, modeIsInferred, reportIds, reports: reportTotal };
}

/** The API speaks English and kilometres. */
const STYLE = { language: 'en', units: 'km' } as const;
const words = getTranslator(STYLE.language, 'set-aside');

function toSetAsideDocument({ at: _at, since, ...report }: SetAside): SetAsideDocument {
  return {
    ...report,
    ...roundFigures(report),
    reason: describeReason(report, words, STYLE),
    ...(since === undefined ? {} : { since: formatInstant(since) }),
  };
}

function roundFigures(report: Omit<SetAside, 'at' | 'since'>): Partial<SetAsideDocument> {
  const { distanceKm, hours, speedKmh } = report;
  return {
    ...(distanceKm === undefined ? {} : { distanceKm: roundToTenth(distanceKm) }),
    ...(hours === undefined ? {} : { hours: roundToTenth(hours) }),
    ...(speedKmh === undefined ? {} : { speedKmh: roundToTenth(speedKmh) }),
  };
}

/** The way between the ends of a leg, both included. */
function listCoordinates(track: Track, leg: Leg): readonly (readonly [number, number])[] {
  const fromKm = findWalkedKm(track, leg.from);
  const toKm = findWalkedKm(track, leg.to);
  return track.way.vertices
    .filter(({ walkedKm }) => walkedKm >= fromKm && walkedKm <= toKm)
    .map(({ position: [lon, lat] }: WayVertex) => [roundDegrees(lon), roundDegrees(lat)]);
}

function findWalkedKm({ knots }: Track, end: LegEnd): number {
  const knot = knots.find(({ at, place }) => at === end.at && place === end.place);
  if (!knot) throw new Error(`A leg ends at ${end.place}, where the track has no knot: build both in one pass.`);
  return knot.walkedKm;
}
