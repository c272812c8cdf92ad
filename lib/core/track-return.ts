import type { RoadPoint, Roads } from './road-point.ts';
import type { Sighting } from './track-sighting.ts';
import { measureDetour, ON_THE_WAY_KM, type TrackState } from './track-state.ts';

/** The usable sightings of one instant, judged by what is known before it. */
export interface Returns {
  readonly passed: readonly Sighting[];
  readonly rejected: readonly Sighting[];
}

/**
 * Opens a date on which buses back are told from marches. Once a caravan has begun to dissolve, a bus that arrives on
 * road already travelled (within 2 km of the way between two evenings) carries people back: it is no march. A
 * dissolution itself always counts. A place is judged once a date, by what is known before it is first named.
 */
export function openReturns(roads: Roads) {
  const verdicts = new Map<string, boolean>();
  return (round: readonly Sighting[], so: { readonly known: TrackState; readonly isDissolving: boolean }): Returns => {
    const isDissolving = so.isDissolving || round.some(({ kind }) => kind === 'dissolved');
    if (!isDissolving) return { passed: round, rejected: [] };
    const rejected = round.filter((sighting) => isReturn(sighting, so.known));
    return { passed: round.filter((sighting) => !rejected.includes(sighting)), rejected };
  };

  function isReturn({ point, mode, kind }: Sighting, known: TrackState): boolean {
    if (mode !== 'bus' || kind === 'dissolved' || kind === 'departure') return false;
    const verdict = verdicts.get(point.key) ?? isBehind({ point, known, roads });
    verdicts.set(point.key, verdict);
    return verdict;
  }
}

function isBehind(question: { readonly point: RoadPoint; readonly known: TrackState; readonly roads: Roads }): boolean {
  const { point, known, roads } = question;
  const evenings = listEveningPoints(known);
  const last = evenings.at(-1);
  if (!last || roads.measure(last, point) <= ON_THE_WAY_KM) return false;
  return evenings.some((to, index) => {
    const from = evenings[index - 1];
    if (!from || roads.measure(from, to) <= ON_THE_WAY_KM) return false;
    return measureDetour(roads, [from, point, to]) <= ON_THE_WAY_KM;
  });
}

function listEveningPoints(state: TrackState): readonly RoadPoint[] {
  const points: RoadPoint[] = [];
  for (let at: TrackState | null = state; at; at = at.before) if (at.evening) points.unshift(at.evening.point);
  return points;
}
