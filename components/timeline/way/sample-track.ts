import { bandAt } from '@/lib/core/band-at';
import type { KmRange } from '@/lib/core/distribution';
import { positionAt } from '@/lib/core/position-at';
import { addDays, HOUR_MS, type Instant, instantOfLocal, instantOfMs, localDateOf } from '@/lib/core/time';
import type { Track, TrackKnot } from '@/lib/core/track';
import { coveredKmAt } from './covered-km';

/** Where the track is at an instant, kilometres won, and how the piece that leads there is known. */
export interface TrackSample {
  readonly at: Instant;
  readonly km: number;
  /** How it came here from the sample before: by fixes close together, far apart, or through a gap. */
  readonly piece: PieceKind;
  /** Where it may have been, half of the time and nine times in ten. */
  readonly half: KmRange;
  readonly most: KmRange;
}
export type PieceKind = 'close' | 'sparse' | 'gap';

/** Fixes farther apart than this leave open what happened between them: the line is dashed. */
const CLOSE_HOURS = 30;
/** Hours of the local clock at which the pace between two places changes, and one between. */
const HOURS_OF_DAY = [5, 11, 18];
/** Across a gap of weeks a sample a day says no more than these would. */
const MOST_SAMPLES_A_PIECE = 60;

const kept = new WeakMap<Track, readonly TrackSample[]>();

/**
 * The track as a line of kilometres against time: at each knot, where it is left, and between two places at the hours at
 * which people set out and halt. Some hundred samples; kept as long as the track is.
 */
export function sampleTrack(track: Track): readonly TrackSample[] {
  const known = kept.get(track);
  if (known) return known;
  const samples = track.knots.flatMap((knot, index) => samplePiece(track, { before: track.knots[index - 1], knot }));
  kept.set(track, samples);
  return samples;
}

function samplePiece(
  track: Track,
  { before, knot }: { readonly before: TrackKnot | undefined; readonly knot: TrackKnot },
): readonly TrackSample[] {
  const piece = before ? findPieceKind(track, { from: before.at, to: knot.at }) : 'close';
  const instants = before ? [...listInstantsBetween(track, before, knot), knot.at] : [knot.at];
  return instants.map((at) => ({ at, piece, ...readKm(track, at) }));
}

function findPieceKind(track: Track, { from, to }: { readonly from: Instant; readonly to: Instant }): PieceKind {
  if (track.gaps.some((gap) => gap.from < to && gap.to > from)) return 'gap';
  return to - from <= CLOSE_HOURS * HOUR_MS ? 'close' : 'sparse';
}

/** None while it stays. */
function listInstantsBetween(track: Track, before: TrackKnot, knot: TrackKnot): readonly Instant[] {
  if (before.walkedKm === knot.walkedKm) return [];
  const leaves = instantOfMs(Math.min(before.leavesAt, knot.at));
  const firstDate = localDateOf(leaves, track.timeZone);
  const days = Math.min(MOST_SAMPLES_A_PIECE, Math.ceil((knot.at - leaves) / (24 * HOUR_MS)) + 1);
  const hours = Array.from({ length: days }, (_, day) => addDays(firstDate, day)).flatMap((date) =>
    HOURS_OF_DAY.map((hour) => instantOfLocal({ date, hour, zone: track.timeZone })),
  );
  return [leaves, ...hours.filter((at) => at > leaves)].filter((at) => at > before.at && at < knot.at);
}

function readKm(track: Track, at: Instant): Pick<TrackSample, 'km' | 'half' | 'most'> {
  const position = positionAt(track, at);
  const km = position.kind === 'unknown' ? 0 : (coveredKmAt(track, position.walkedKm) ?? 0);
  const bands = bandAt(track, at);
  const cover = ({ low, high }: KmRange) => spanOf(km, [coveredKmAt(track, low), coveredKmAt(track, high)]);
  const here = { low: km, high: km };
  return { km, half: bands ? cover(bands.band50) : here, most: bands ? cover(bands.band90) : here };
}

/** Where the way goes back, more walked is less won: the ends of a band may change places. */
function spanOf(km: number, ends: readonly (number | undefined)[]): KmRange {
  const all = [km, ...ends.filter((end) => end !== undefined)];
  return { low: Math.min(...all), high: Math.max(...all) };
}
