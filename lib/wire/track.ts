import { isSetAsideAt } from '../core/set-aside-at.ts';
import { formatInstant, type Instant } from '../core/time.ts';
import type { Leg, LegEnd, Rest, SetAside, SetAsideCode, Track, WayVertex } from '../core/track.ts';
import { getTranslator } from '../i18n/messages.ts';
import { describeSetAside } from '../i18n/set-aside-words.ts';
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
  readonly setAside: readonly { readonly reportId: string; readonly reason: string; readonly code: SetAsideCode }[];
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
    rests: track.rests.filter((rest) => rest.to <= at).map(toRestDocument),
    setAside: track.setAside.filter((report) => isSetAsideAt(report, at)).map(toSetAsideDocument),
  };
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

/** The API speaks English and kilometres. */
const STYLE = { language: 'en', units: 'km' } as const;
const words = getTranslator(STYLE.language, 'set-aside');

function toSetAsideDocument(report: SetAside): TrackDocument['setAside'][number] {
  return { reportId: report.reportId, reason: describeSetAside(report, words, STYLE), code: report.code };
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
