import type { Caravan } from './caravan.ts';
import { findKnotsAround } from './knots-around.ts';
import { fixInstantOf, type Statement, type TravelMode } from './report.ts';
import { readRoads } from './road-point.ts';
import type { RouteNetwork } from './route-network.ts';
import { HOUR_MS, type Instant, type LocalDate, localDateOf } from './time.ts';
import type { Track, TrackKnot } from './track.ts';

/** Why a report is asked about before it is taken, with the numbers for a sentence. */
export type Implausibility =
  | { readonly code: 'future'; readonly hoursAhead: number }
  /** Null: more than 60 km from every road. */
  | { readonly code: 'off-road'; readonly distanceKm: number | null }
  | {
      readonly code: 'too-fast';
      readonly kmPerHour: number;
      readonly distanceKm: number;
      readonly hours: number;
      /** The public report it would have to come from, or go to. */
      readonly relation: 'after' | 'before';
      readonly reportId: string;
      readonly place: string;
      readonly at: Instant;
    }
  | { readonly code: 'after-end'; readonly endedOn: LocalDate }
  | { readonly code: 'too-many-people'; readonly high: number };

export type Submission = Pick<Statement, 'observed' | 'position' | 'kind' | 'mode' | 'group' | 'people'>;

/** Farther from every road is asked about: the roads of the network are straight between towns, 15 km wide of the bend. */
const OFF_ROAD_KM = 15;
/** The column is 20 km long: two reports so near to each other never contradict. */
const COLUMN_KM = 20;
/** Twice the highest count of any source for any caravan since 2018 (10,000, Christmas Eve 2023). */
const MANY_PEOPLE = 20_000;
/** Road kilometres an hour that are possible: on foot in a hurry, by vehicle without a stop, and when nobody says how. */
const FASTEST_KM_PER_HOUR: Readonly<Record<TravelMode | 'unstated', number>> = {
  foot: 8,
  bus: 90,
  truck: 90,
  train: 90,
  mixed: 90,
  unstated: 50,
};

/**
 * Lists what is possible but unlikely about a report, judged by the report itself and by what is public only: a time to
 * come (by the beginning of its interval), a place off every road, a speed from the public report before it or to the
 * one after it that nobody reaches, a date after the caravan's end, more people than any caravan had. Empty: nothing to
 * ask.
 */
export function findImplausible(question: {
  readonly submission: Submission;
  readonly caravan: Caravan;
  readonly track: Track;
  readonly network: RouteNetwork;
  readonly now: Instant;
}): readonly Implausibility[] {
  const { submission, caravan, track, now } = question;
  const { from } = submission.observed;
  const found: Implausibility[] = [];
  if (from > now) found.push({ code: 'future', hoursAhead: (from - now) / HOUR_MS });
  if (caravan.endedOn !== null && localDateOf(from, caravan.timeZone) > caravan.endedOn) {
    found.push({ code: 'after-end', endedOn: caravan.endedOn });
  }
  const { people } = submission;
  if (people && people.high > MANY_PEOPLE) found.push({ code: 'too-many-people', high: people.high });
  return [...found, ...judgePlace(question, track)];
}

function judgePlace(
  question: { readonly submission: Submission; readonly network: RouteNetwork },
  track: Track,
): readonly Implausibility[] {
  const { submission, network } = question;
  const point = network.project(submission.position);
  if (!point) return [{ code: 'off-road', distanceKm: null }];
  if (point.crossTrackKm > OFF_ROAD_KM) return [{ code: 'off-road', distanceKm: point.crossTrackKm }];
  // Heads, tails and splinters are elsewhere by nature.
  if (submission.group !== 'main') return [];
  const { before, after } = findKnotsAround(track, fixInstantOf(submission, track.timeZone));
  return [
    ...judgeSpeed({ submission, network, knot: before, relation: 'after' }),
    ...judgeSpeed({ submission, network, knot: after, relation: 'before' }),
  ];
}

function judgeSpeed(question: {
  readonly submission: Submission;
  readonly network: RouteNetwork;
  readonly knot: TrackKnot | undefined;
  readonly relation: 'after' | 'before';
}): readonly Implausibility[] {
  const { submission, network, knot, relation } = question;
  if (!knot) return [];
  const roads = readRoads(network);
  const here = roads.find(submission.position);
  const there = roads.find(knot.position);
  if (!here || !there) return [];
  const distanceKm = roads.measure(here, there);
  // In favour of the sender: the whole interval may have been used, and an hour is less than anybody knows.
  const { from, to } = submission.observed;
  const hours = Math.max(1, (relation === 'after' ? to - knot.at : knot.at - from) / HOUR_MS);
  const kmPerHour = distanceKm / hours;
  if (distanceKm <= COLUMN_KM || kmPerHour <= FASTEST_KM_PER_HOUR[submission.mode ?? 'unstated']) return [];
  const { place, at } = knot;
  return [{ code: 'too-fast', kmPerHour, distanceKm, hours, relation, reportId: knot.reportIds[0] ?? '', place, at }];
}
