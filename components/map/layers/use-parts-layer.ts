import { circleMarker, type Map as LeafletMap, layerGroup, polyline } from 'leaflet';
import { useCallback } from 'react';
import type { Readable } from '@/components/ui/readable.ts';
import { toLatLng, toLatLngs } from '../leaflet-position.ts';
import type { PartAt } from '../parts-at.ts';
import type { MapMoment } from '../use-map-moment.ts';
import styles from './layers.module.css';
import { rendererOf } from './map-panes.ts';
import { type UpdatableLayer, useMomentLayer } from './use-layer.ts';

/** Parts that were seen on their own: thin lines beside the way, with a ring where each was seen last. */
export function usePartsLayer(map: LeafletMap, moment: Readable<MapMoment>): void {
  useMomentLayer(
    useCallback(() => createPartsLayer(map), [map]),
    { moment, select: readParts },
  );
}

function readParts({ parts }: MapMoment): readonly PartAt[] {
  return parts;
}

function createPartsLayer(map: LeafletMap): UpdatableLayer<readonly PartAt[]> {
  const group = layerGroup().addTo(map);
  const line = { pane: 'track', renderer: rendererOf(map, 'track'), interactive: false, smoothFactor: 0.6 };
  const ring = { pane: 'stops', renderer: rendererOf(map, 'stops'), interactive: false, radius: 3.6 };
  let shown = '';
  return {
    update: (parts) => {
      const key = parts.map(({ last, isMerged }) => `${last.at} ${last.vertex} ${isMerged}`).join();
      if (key === shown) return;
      shown = key;
      group.clearLayers();
      for (const { positions, last, isMerged } of parts) {
        polyline(toLatLngs(positions), { ...line, className: styles.part }).addTo(group);
        if (!isMerged) circleMarker(toLatLng(last.position), { ...ring, className: styles.partEnd }).addTo(group);
      }
    },
    remove: () => group.remove(),
  };
}
