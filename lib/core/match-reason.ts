import { roundKm } from './crossing-roads.ts';
import type { Explanation } from './match.ts';
import { judgeMove, type MatchedFix } from './match-move.ts';
import type { Roads } from './road-point.ts';
import type { LocalDate } from './time.ts';
import type { SetAside } from './track.ts';
import type { Sighting } from './track-sighting.ts';
import { readExplanation, type Story } from './track-story.ts';

/** The sightings of the body before and after one that went astray. */
interface Neighbours {
  readonly before: MatchedFix | null;
  readonly after: MatchedFix | null;
}

/**
 * Says of the reports that did not see the body why not: a speed nobody has, from the report before or to the one
 * after; else that it would be a way there and back which nobody else reports. One pass over what is held true.
 */
export function listAstray(
  story: Story,
  roads: Roads,
): readonly { readonly date: LocalDate; readonly setAside: readonly SetAside[] }[] {
  if (story.astray.size === 0) return [];
  const neighbours = findNeighbours(readExplanation(story));
  return [...story.astray].map(([sighting, since]) => {
    const reason = findReason(sighting, neighbours.get(sighting), roads);
    const known = since > sighting.at ? { since } : {};
    const { ids, at, date } = sighting;
    return { date, setAside: ids.map((reportId) => ({ reportId, at, ...reason, ...known })) };
  });
}

function findNeighbours(explanation: Explanation | null): ReadonlyMap<Sighting, Neighbours> {
  const neighbours = new Map<Sighting, Neighbours>();
  let after: MatchedFix | null = null;
  for (let one = explanation; one; one = one.before) {
    if (one.point) after = { sighting: one.sighting, point: one.point };
    else neighbours.set(one.sighting, { before: one.last, after });
  }
  return neighbours;
}

type Reason = Pick<SetAside, 'code' | 'distanceKm' | 'fromPlace' | 'toPlace' | 'hours' | 'speedKmh'>;

function findReason(sighting: Sighting, { before, after }: Neighbours = NOBODY, roads: Roads): Reason {
  const fix = { sighting, point: sighting.point };
  const come = before && judgeMove(before, fix, roads);
  const go = after && judgeMove(fix, after, roads);
  if (before && come?.km === Number.POSITIVE_INFINITY) return { code: 'off-network' };
  if (before && come?.isTooFast) return { code: 'too-fast', fromPlace: before.sighting.place, ...tellSpeed(come) };
  if (after && go?.isTooFast) return { code: 'too-fast', toPlace: after.sighting.place, ...tellSpeed(go) };
  const near = before ?? after;
  return {
    code: 'there-and-back',
    ...(near ? { fromPlace: near.sighting.place, distanceKm: roundKm((come ?? go)?.km ?? 0) } : {}),
  };
}

const NOBODY: Neighbours = { before: null, after: null };

/** Without a speed when both speak of the same moment. */
function tellSpeed({ km, hours }: { readonly km: number; readonly hours: number }) {
  const distanceKm = roundKm(km);
  return { distanceKm, hours: roundKm(hours), ...(hours > 0 ? { speedKmh: roundKm(km / hours) } : {}) };
}
