import type { GazetteerPlace } from '../../core/gazetteer.ts';
import type { Position } from '../../core/position.ts';
import type { Geography } from '../geography.ts';
import { roundCoordinates } from './rounding.ts';

/** The answer of `GET /api/v1/places`, as it goes on the wire, best first. */
export interface PlacesAnswer {
  readonly places: readonly GazetteerPlace[];
}

/** What is asked of the gazetteer: places of a name (nearer to `near` first among equals), or those near a position. */
export type PlacesQuery =
  | { readonly kind: 'named'; readonly text: string; readonly limit: number; readonly near?: Position }
  | { readonly kind: 'near'; readonly position: Position; readonly limit: number };

/** Lists places of the gazetteer by name or by nearness; empty when none is alike. 0.1–20 ms by name. */
export function listPlaces(geography: Geography, query: PlacesQuery): PlacesAnswer {
  const places = query.kind === 'named' ? geography.searchPlaces(query) : geography.listPlacesNear(query);
  return { places: places.map(toWire) };
}

function toWire({ name, state, country, position, population }: GazetteerPlace): GazetteerPlace {
  return { name, state, country, position: roundCoordinates(position), population };
}
