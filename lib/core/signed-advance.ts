import { getItem } from './get-item.ts';
import type { RoadPoint, Roads } from './road-point.ts';
import { measureDetour, ON_THE_WAY_KM } from './track-state.ts';

/**
 * Measures how far a caravan has come from the last of its evenings to a place: kilometres by road, negative when the
 * place lies on road already travelled, within 2 km of the way between two evenings in a row. Infinity: not joined.
 * `seen` are the evenings so far, at least one. O(seen).
 */
export function measureAdvanceKm(
  roads: Roads,
  { seen, to }: { readonly seen: readonly RoadPoint[]; readonly to: RoadPoint },
): number {
  const km = roads.measure(getItem(seen, seen.length - 1), to);
  if (km <= ON_THE_WAY_KM) return km;
  const isBehind = seen.some((point, index) => {
    const from = seen[index - 1];
    if (!from || roads.measure(from, point) <= ON_THE_WAY_KM) return false;
    return measureDetour(roads, [from, to, point]) <= ON_THE_WAY_KM;
  });
  return isBehind ? -km : km;
}
