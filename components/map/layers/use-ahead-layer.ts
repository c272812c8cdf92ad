import { circleMarker, type Map as LeafletMap, layerGroup, polyline, svg } from 'leaflet';
import { useCallback } from 'react';
import { toLatLng, toLatLngs } from '../leaflet-position.ts';
import type { AheadRoad, AheadTown } from '../road-ahead.ts';
import styles from './layers.module.css';
import { type UpdatableLayer, useLayer } from './use-layer.ts';

/** The road to the crossing, dotted, with the towns on it that have a label. */
export function useAheadLayer(
  map: LeafletMap,
  { road, towns }: { readonly road: AheadRoad | undefined; readonly towns: readonly AheadTown[] },
): void {
  useLayer(
    useCallback(() => createAheadLine(map), [map]),
    road,
  );
  useLayer(
    useCallback(() => createTownDots(map), [map]),
    towns,
  );
}

function createAheadLine(map: LeafletMap): UpdatableLayer<AheadRoad | undefined> {
  const group = layerGroup().addTo(map);
  const options = { pane: 'ahead', renderer: svg({ pane: 'ahead', padding: 0.5 }), interactive: false };
  const way = polyline([], { ...options, className: styles.ahead }).addTo(group);
  // From the position to the first node: the only part that changes while the caravan is between two towns.
  const entry = polyline([], { ...options, className: styles.ahead }).addTo(group);
  let shownNodes: AheadRoad['nodes'] | undefined;
  return {
    update: (road) => {
      const first = road?.nodes[0];
      if (road?.nodes !== shownNodes) {
        shownNodes = road?.nodes;
        way.setLatLngs(toLatLngs((shownNodes ?? []).map((node) => node.position)));
      }
      // Drawn from the node, so that its dots stand still while the position moves.
      entry.setLatLngs(road && first ? toLatLngs([first.position, road.from]) : []);
    },
    remove: () => group.remove(),
  };
}

function createTownDots(map: LeafletMap): UpdatableLayer<readonly AheadTown[]> {
  const group = layerGroup().addTo(map);
  const renderer = svg({ pane: 'stops', padding: 0.5 });
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
