import { type Map as LeafletMap, layerGroup, polyline } from 'leaflet';
import { useCallback } from 'react';
import type { Readable } from '@/components/ui/readable.ts';
import { NO_STRETCH, type StretchLines } from '../band-lines.ts';
import { toLatLngs } from '../leaflet-position.ts';
import styles from './layers.module.css';
import { rendererOf } from './map-panes.ts';
import { type UpdatableLayer, useMomentLayer } from './use-layer.ts';

type StretchLook = 'band' | 'forecast';

/** A broad stroke along the road: where the caravan may be now (`band`), or some days ahead (`forecast`). */
export function useStretchLayer<State>(
  map: LeafletMap,
  given: {
    readonly look: StretchLook;
    readonly moment: Readable<State>;
    readonly select: (state: State) => StretchLines;
  },
): void {
  const { look } = given;
  const make = useCallback(() => createStretchLayer(map, look), [map, look]);
  useMomentLayer(make, given);
}

function createStretchLayer(map: LeafletMap, look: StretchLook): UpdatableLayer<StretchLines> {
  const group = layerGroup().addTo(map);
  const options = { pane: 'stretches', renderer: rendererOf(map, 'stretches'), interactive: false, smoothFactor: 0.6 };
  const [wide, half] = (['wide', 'half'] as const).map((part) =>
    polyline([], { ...options, className: `${styles.stretch} ${styles[`${look}-${part}`]}` }).addTo(group),
  );
  let shown = NO_STRETCH.key;
  return {
    update: (lines) => {
      if (lines.key === shown) return;
      shown = lines.key;
      wide?.setLatLngs(lines.wide.map(toLatLngs));
      half?.setLatLngs(lines.half.map(toLatLngs));
    },
    remove: () => group.remove(),
  };
}
