import type { TownAhead } from '../road-ahead.ts';

import { POSITION_ID, REPORTS_ID } from './caravan-labels.ts';
import type { MapLabel } from './map-label.ts';
import type { PlacedLabel, Side } from './place-labels.ts';

/** What other layers need to know of where labels stand. */
export interface MapLayout {
  readonly positionSide: Side;
  /** Of each block of reports from its place, pixels. */
  readonly reportOffsets: ReadonlyMap<string, { readonly x: number; readonly y: number }>;
  /** Towns ahead that are named and so get a dot. */
  readonly townsAhead: readonly TownAhead[];
}

export const EMPTY_LAYOUT: MapLayout = { positionSide: 'll', reportOffsets: new Map(), townsAhead: [] };

/** Reads it from a layout of labels. The same object as before where nothing changed. */
export function readLayout(placed: readonly PlacedLabel<MapLabel>[], before: MapLayout): MapLayout {
  let positionSide = before.positionSide;
  const reportOffsets = new Map<string, { x: number; y: number }>();
  for (const { request, side, box } of placed) {
    if (request.id === POSITION_ID) positionSide = side;
    else if (request.id?.startsWith(REPORTS_ID)) {
      reportOffsets.set(request.id.slice(REPORTS_ID.length), {
        x: Math.round(box.minX - request.x),
        y: Math.round(box.minY - request.y),
      });
    }
  }
  const townsAhead = placed.flatMap(({ request }) => (request.town ? [request.town] : []));
  const after = { positionSide, reportOffsets, townsAhead };
  return toKey(after) === toKey(before) ? before : after;
}

function toKey({ positionSide, reportOffsets, townsAhead }: MapLayout): string {
  return JSON.stringify([positionSide, [...reportOffsets], townsAhead.map(({ position }) => position)]);
}
