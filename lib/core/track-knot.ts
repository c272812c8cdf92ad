import type { Roads } from './road-point.ts';
import { instantOfLocal, instantOfMs, localDateOf } from './time.ts';
import type { TrackKnot } from './track.ts';
import { findMostNamedMode, findPlaceWords, listAgreeing, listReportIds } from './track-place.ts';
import type { Sighting } from './track-sighting.ts';
import type { KnotDraft, TrackState } from './track-state.ts';
import { WALKING_HOURS } from './walking-clock.ts';

/** Lists all knots of a told track, ascending. */
export function listKnotDrafts(state: TrackState | null): readonly KnotDraft[] {
  const days: (readonly KnotDraft[])[] = [];
  for (let at = state; at; at = at.before) days.push(at.knots);
  return days.reverse().flat();
}

/** What a place is good to when no report of it is at hand: a town. */
const TOWN_KM = 3;

function findAccuracyKm(agreeing: readonly Sighting[]): number {
  return agreeing.length > 0 ? Math.min(...agreeing.map(({ accuracyKm }) => accuracyKm)) : TOWN_KM;
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
  const agreeing = listAgreeing({ day: draft.told, of: draft.class, point: draft.point, roads });
  const nightfall = instantOfLocal({ date, hour: WALKING_HOURS.to, zone });
  return {
    at: draft.at,
    date,
    kind: draft.class,
    place: findPlaceWords(agreeing, draft.point) || roads.network.namePlaceAt(draft.point.position),
    position: draft.point.position,
    walkedKm,
    ...listReportIds(agreeing),
    mode: findMostNamedMode(agreeing),
    accuracyKm: findAccuracyKm(agreeing),
    isTimed: agreeing.some(({ isTimed }) => isTimed),
    leavesAt: draft.class === 'stay' ? instantOfMs(Math.max(draft.at, nightfall)) : draft.at,
  };
}
