import { circleMarker, type Map as LeafletMap, layerGroup } from 'leaflet';
import { useCallback } from 'react';
import type { Readable } from '@/components/ui/readable.ts';
import { toLatLng } from '../leaflet-position.ts';
import type { NightStop } from '../night-stops.ts';
import type { MapMoment } from '../use-map-moment.ts';
import { FAR_ZOOM } from './far-zoom.ts';
import styles from './layers.module.css';
import { rendererOf } from './map-panes.ts';
import { type UpdatableLayer, useMomentLayer } from './use-layer.ts';

/** Rings where the caravan slept; pale those after the moment. */
export function useStopLayer(
  map: LeafletMap,
  { stops, moment }: { readonly stops: readonly NightStop[]; readonly moment: Readable<MapMoment> },
): void {
  const make = useCallback(() => createStopLayer(map, stops), [map, stops]);
  useMomentLayer(make, { moment, select: readReached });
}

function readReached({ reachedStops }: MapMoment): number {
  return reachedStops;
}

function createStopLayer(map: LeafletMap, stops: readonly NightStop[]): UpdatableLayer<number> {
  const group = layerGroup().addTo(map);
  const renderer = rendererOf(map, 'stops');
  const rings = stops.map(({ position }) =>
    circleMarker(toLatLng(position), {
      pane: 'stops',
      renderer,
      interactive: false,
      radius: 4.6,
      className: `${styles.stop} ${styles.after}`,
    }).addTo(group),
  );
  const fitRadius = () => {
    const radius = map.getZoom() < FAR_ZOOM ? 2.6 : 4.6;
    for (const ring of rings) ring.setRadius(radius);
  };
  fitRadius();
  map.on('zoomend', fitRadius);
  let shown = 0;
  return {
    update: (reached) => {
      for (let index = Math.min(shown, reached); index < Math.max(shown, reached); index += 1) {
        rings[index]?.getElement()?.classList.toggle(`${styles.after}`, index >= reached);
      }
      shown = reached;
    },
    remove: () => {
      map.off('zoomend', fitRadius);
      group.remove();
    },
  };
}
