import type { Roads } from './road-point.ts';
import { instantOfLocal, instantOfMs, localDateOf } from './time.ts';
import type { TrackKnot } from './track.ts';
import type { KnotDraft, TrackState } from './track-state.ts';
import { WALKING_HOURS } from './walking-clock.ts';

/** Lists all knots of a told track, ascending. */
export function listKnotDrafts(state: TrackState | null): readonly KnotDraft[] {
  const days: (readonly KnotDraft[])[] = [];
  for (let at = state; at; at = at.before) days.push(at.knots);
  return days.reverse().flat();
}

/** Gives a knot its words, its reports and its place on the way. */
export function finishKnot(knot: {
  readonly draft: KnotDraft;
  readonly walkedKm: number;
  readonly roads: Roads;
  readonly zone: string;
}): TrackKnot {
  const { draft, walkedKm, roads, zone } = knot;
  const date = localDateOf(draft.at, zone);
  const { place, ...told } = draft.told.describe(draft.class, draft.point);
  const nightfall = instantOfLocal({ date, hour: WALKING_HOURS.to, zone });
  return {
    at: draft.at,
    date,
    kind: draft.class,
    place: place || roads.network.namePlaceAt(draft.point.position),
    position: draft.point.position,
    walkedKm,
    ...told,
    leavesAt: draft.class === 'stay' ? instantOfMs(Math.max(draft.at, nightfall)) : draft.at,
  };
}
