import type { LatLngBounds, Map as LeafletMap } from 'leaflet';
import { useCallback, useSyncExternalStore } from 'react';

/** The map's window after each move, for parts drawn by React. The same object until it moves. */
export function useMapWindow(map: LeafletMap): { readonly bounds: LatLngBounds; readonly zoom: number } {
  const subscribe = useCallback(
    (changed: () => void) => {
      map.on('moveend', changed);
      return () => {
        map.off('moveend', changed);
      };
    },
    [map],
  );
  const read = useCallback(() => {
    const bounds = map.getBounds();
    const known = windows.get(map);
    if (known?.bounds.equals(bounds) && known.zoom === map.getZoom()) return known;
    const made = { bounds, zoom: map.getZoom() };
    windows.set(map, made);
    return made;
  }, [map]);
  return useSyncExternalStore(subscribe, read);
}

const windows = new WeakMap<LeafletMap, { readonly bounds: LatLngBounds; readonly zoom: number }>();
