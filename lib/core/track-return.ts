import type { RoadPoint, Roads } from './road-point.ts';
import type { SetAsideCode } from './track.ts';
import type { Sighting } from './track-sighting.ts';
import { measureDetour, ON_THE_WAY_KM, type TrackState } from './track-state.ts';

/** Lets those sightings pass that can be on the caravan's way, and keeps the others with the reason. */
export interface Returns {
  /** The usable sightings of one instant, judged by what is known before it. */
  readonly letPass: (
    round: readonly Sighting[],
    so: { readonly known: TrackState; readonly isDissolving: boolean },
  ) => readonly Sighting[];
  readonly rejected: readonly { readonly sighting: Sighting; readonly code: SetAsideCode }[];
}

/**
 * Tells buses back from marches. Once a caravan has begun to dissolve, a bus that arrives on road already travelled
 * (within 2 km of the way between two evenings) carries people back: it is no march. A dissolution itself always
 * counts.
 */
export function openReturns(roads: Roads): Returns {
  const rejected: { sighting: Sighting; code: SetAsideCode }[] = [];
  const verdicts = new Map<string, boolean>();
  return {
    rejected,
    letPass: (round, so) => {
      const isDissolving = so.isDissolving || round.some(({ kind }) => kind === 'dissolved');
      return round.filter((sighting) => {
        const code = isDissolving ? judge(sighting, so.known) : undefined;
        if (code) rejected.push({ sighting, code });
        return code === undefined;
      });
    },
  };

  function judge(sighting: Sighting, known: TrackState): SetAsideCode | undefined {
    const { date, point, mode, kind } = sighting;
    if (mode !== 'bus' || kind === 'dissolved' || kind === 'departure') return undefined;
    const name = `${date} ${point.key}`;
    const verdict = verdicts.get(name) ?? isBehind({ point, known, roads });
    verdicts.set(name, verdict);
    return verdict ? 'returned-by-bus' : undefined;
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
