import { divIcon, type Map as LeafletMap, layerGroup, type Marker, marker } from 'leaflet';
import { useCallback } from 'react';
import type { Track } from '@/lib/core/track.ts';
import { toLatLng } from '../leaflet-position.ts';
import styles from './layers.module.css';
import { type UpdatableLayer, useLayer } from './use-layer.ts';

type Crossing = Track['crossings'][number];

/** US crossings as small squares on the line; the one that distances are measured to larger. */
export function useCrossingLayer(
  map: LeafletMap,
  { crossings, targetId }: { readonly crossings: readonly Crossing[]; readonly targetId: string | undefined },
): void {
  const make = useCallback(() => createCrossingLayer(map, crossings), [map, crossings]);
  useLayer(make, targetId);
}

function createCrossingLayer(map: LeafletMap, crossings: readonly Crossing[]): UpdatableLayer<string | undefined> {
  const group = layerGroup().addTo(map);
  const marks = new Map<string, Marker>();
  for (const { id, position } of crossings) {
    const icon = divIcon({ className: `${styles.crossing}`, iconSize: [0, 0] });
    const mark = marker(toLatLng(position), { icon, pane: 'stops', interactive: false, keyboard: false });
    marks.set(id, mark.addTo(group));
  }
  let shown: string | undefined;
  return {
    update: (targetId) => {
      if (targetId === shown) return;
      if (shown !== undefined) marks.get(shown)?.getElement()?.classList.remove(`${styles.target}`);
      if (targetId !== undefined) marks.get(targetId)?.getElement()?.classList.add(`${styles.target}`);
      shown = targetId;
    },
    remove: () => group.remove(),
  };
}
