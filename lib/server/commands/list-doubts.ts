import type { Caravan } from '../../core/caravan.ts';
import type { Statement } from '../../core/report.ts';
import { HOUR_MS, type Instant, localDateOf } from '../../core/time.ts';
import type { TrackKnot } from '../../core/track.ts';
import type { ProblemError } from '../../wire/problem.ts';
import type { PublicCaravan } from '../app.ts';
import type { Geography } from '../geography.ts';

/** Farther than this from every road, a place is doubted: mountain paths and rail lines run nearer. */
const OFF_ROAD_KM = 15;
/** The fastest ride by bus on these roads, stops left out. Below an hour or 30 km times and places are too rough to tell. */
const FASTEST_KM_PER_HOUR = 80;
const ROUGH_KM = 30;

/** What makes a report implausible, in words: asked about before it is kept. Judged against public reports alone. */
export function listDoubts(
  { network }: Pick<Geography, 'network'>,
  report: { readonly statement: Statement; readonly known: PublicCaravan; readonly now: Instant },
): readonly ProblemError[] {
  const { statement, known, now } = report;
  return [
    ...doubtFuture(statement, now),
    ...doubtEnd(statement, known.caravan),
    ...doubtRoad(statement, network),
    ...doubtSpeed(statement, { knots: known.track.knots, network }),
  ];
}

function doubtFuture({ observed }: Statement, now: Instant): readonly ProblemError[] {
  if (observed.from <= now) return [];
  return [{ path: '/observed/from', code: 'future', message: 'This time lies in the future.' }];
}

function doubtEnd({ observed }: Statement, { endedOn, timeZone }: Caravan): readonly ProblemError[] {
  if (endedOn === null || localDateOf(observed.from, timeZone) <= endedOn) return [];
  return [
    { path: '/observed/from', code: 'after-end', message: `The caravan ended on ${endedOn}.`, parameters: { endedOn } },
  ];
}

function doubtRoad({ position, accuracyKm }: Statement, network: Geography['network']): readonly ProblemError[] {
  const limitKm = OFF_ROAD_KM + accuracyKm;
  if (network.project(position, limitKm)) return [];
  const km = Math.round(limitKm);
  const message = `This place is more than ${km} km from every road known here.`;
  return [{ path: '/position', code: 'off-road', message, parameters: { km } }];
}

/** From the last public report before, and to the next after. */
function doubtSpeed(
  statement: Statement,
  known: { readonly knots: readonly TrackKnot[]; readonly network: Geography['network'] },
): readonly ProblemError[] {
  const { from, to } = statement.observed;
  const before = known.knots.findLast(({ at }) => at < from);
  const after = known.knots.find(({ at }) => at > to);
  return [
    ...(before ? doubtRide(statement, { knot: before, ms: to - before.at, network: known.network }) : []),
    ...(after ? doubtRide(statement, { knot: after, ms: after.at - from, network: known.network }) : []),
  ];
}

function doubtRide(
  statement: Statement,
  ride: { readonly knot: TrackKnot; readonly ms: number; readonly network: Geography['network'] },
): readonly ProblemError[] {
  const here = ride.network.project(statement.position);
  const there = ride.network.project(ride.knot.position);
  if (!here || !there) return [];
  const km = ride.network.measureBetween(there, here) - statement.accuracyKm;
  const hours = Math.max(1, ride.ms / HOUR_MS);
  if (!Number.isFinite(km) || km <= ROUGH_KM || km / hours <= FASTEST_KM_PER_HOUR) return [];
  const parameters = { km: Math.round(km), place: ride.knot.place, hours: Math.round(hours) };
  const message = `Too fast: ${parameters.km} km by road between ${parameters.place} and here in ${parameters.hours} h.`;
  return [{ path: '/observed/from', code: 'too-fast', message, parameters }];
}
