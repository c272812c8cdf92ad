import { circleMarker, type Map as LeafletMap, layerGroup, polyline } from 'leaflet';
import { useCallback } from 'react';
import type { Readable } from '@/components/ui/readable.ts';
import type { Position } from '@/lib/core/position.ts';
import type { RoadAheadAt } from '@/lib/core/road-ahead-at.ts';
import { toLatLng, toLatLngs } from '../leaflet-position.ts';
import type { TownAhead } from '../road-ahead.ts';
import type { MapMoment } from '../use-map-moment.ts';
import styles from './layers.module.css';
import { rendererOf } from './map-panes.ts';
import { type UpdatableLayer, useLayer, useMomentLayer } from './use-layer.ts';

/** The road to the crossing, dotted, with the towns on it that have a label. */
export function useAheadLayer(
  map: LeafletMap,
  { moment, towns }: { readonly moment: Readable<MapMoment>; readonly towns: readonly TownAhead[] },
): void {
  useMomentLayer(
    useCallback(() => createAheadLine(map), [map]),
    { moment, select: readRoad },
  );
  useLayer(
    useCallback(() => createTownDots(map), [map]),
    towns,
  );
}

function readRoad({ road }: MapMoment): RoadAheadAt | undefined {
  return road;
}

function createAheadLine(map: LeafletMap): UpdatableLayer<RoadAheadAt | undefined> {
  const group = layerGroup().addTo(map);
  const options = { pane: 'ahead', renderer: rendererOf(map, 'ahead'), interactive: false };
  const way = polyline([], { ...options, className: styles.ahead }).addTo(group);
  // From the position to the first town: the only part that changes while the caravan is between two towns.
  const entry = polyline([], { ...options, className: styles.ahead }).addTo(group);
  let shown: { readonly first: Position | undefined; readonly count: number } = { first: undefined, count: 0 };
  return {
    update: (road) => {
      const [here, first] = road?.positions ?? [];
      const count = road?.positions.length ?? 0;
      if (first !== shown.first || count !== shown.count) {
        shown = { first, count };
        way.setLatLngs(toLatLngs(road?.positions.slice(1) ?? []));
      }
      // Drawn from the town, so that its dots stand still while the position moves.
      entry.setLatLngs(here && first ? toLatLngs([first, here]) : []);
    },
    remove: () => group.remove(),
  };
}

function createTownDots(map: LeafletMap): UpdatableLayer<readonly TownAhead[]> {
  const group = layerGroup().addTo(map);
  const renderer = rendererOf(map, 'stops');
  return {
    update: (towns) => {
      group.clearLayers();
      for (const { position } of towns) {
        circleMarker(toLatLng(position), {
          pane: 'stops',
          renderer,
          interactive: false,
          radius: 3,
          className: styles.townAhead,
        }).addTo(group);
      }
    },
    remove: () => group.remove(),
  };
}
