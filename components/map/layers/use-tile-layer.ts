import { type Map as LeafletMap, tileLayer } from 'leaflet';
import { useEffect } from 'react';
import type { MapTiles } from '../map-props.ts';

/** Tiles of a configured server in place of the own base map: the only requests that leave the host. */
export function useTileLayer(map: LeafletMap, tiles: MapTiles | null): void {
  const url = tiles?.url;
  useEffect(() => {
    if (url === undefined) return;
    const layer = tileLayer(url, { maxZoom: 18 }).addTo(map);
    return () => {
      layer.remove();
    };
  }, [map, url]);
}
