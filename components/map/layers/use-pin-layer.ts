import { divIcon, type Map as LeafletMap, latLngBounds, layerGroup, marker, rectangle } from 'leaflet';
import { useCallback } from 'react';
import { findGridCell } from '@/lib/core/publication-cell.ts';
import { toLatLng } from '../leaflet-position.ts';
import type { MapCandidate, MapPin } from '../map-props.ts';
import { rendererOf } from './map-panes.ts';
import styles from './pin.module.css';
import { type UpdatableLayer, useLayer } from './use-layer.ts';

/** The place being reported as cross hairs, with the square that will be public. */
export function usePinLayer(map: LeafletMap, pin: MapPin | null): void {
  useLayer(
    useCallback(() => createPinLayer(map), [map]),
    pin,
  );
}

function createPinLayer(map: LeafletMap): UpdatableLayer<MapPin | null> {
  const group = layerGroup().addTo(map);
  const renderer = rendererOf(map, 'cells');
  return {
    update: (pin) => {
      group.clearLayers();
      if (!pin) return;
      if (pin.cell) {
        const { west, south, east, north } = findGridCell(pin.position, pin.cell.km);
        const bounds = latLngBounds(toLatLng([west, south]), toLatLng([east, north]));
        rectangle(bounds, { pane: 'cells', renderer, interactive: false, className: `${styles.cell}` }).addTo(group);
        const html = document.createElement('div');
        html.className = `${styles.cellLabel}`;
        html.textContent = pin.cell.label;
        const icon = divIcon({ html, className: '', iconSize: [0, 0] });
        marker(toLatLng([west, south]), { icon, pane: 'pins', interactive: false, keyboard: false }).addTo(group);
      }
      const html = `<svg width="30" height="30" viewBox="-15 -15 30 30"><g class="${styles.halo}">${CROSS_HAIRS}</g>${CROSS_HAIRS}</svg>`;
      const icon = divIcon({ html, className: `${styles.pin}`, iconSize: [30, 30] });
      marker(toLatLng(pin.position), { icon, pane: 'pins', interactive: false, keyboard: false }).addTo(group);
    },
    remove: () => group.remove(),
  };
}

const CROSS_HAIRS = '<circle r="8"/><path d="M0-12v7M0 12V5M-12 0h7M12 0H5"/>';

/** Places to choose from; a click on one takes it. The list beside the map is the way by keyboard. */
export function useCandidateLayer(
  map: LeafletMap,
  {
    candidates,
    onPick,
  }: { readonly candidates: readonly MapCandidate[]; readonly onPick: ((id: string) => void) | undefined },
): void {
  const make = useCallback(() => createCandidates(map, candidates, onPick), [map, candidates, onPick]);
  useLayer(make, undefined);
}

function createCandidates(
  map: LeafletMap,
  candidates: readonly MapCandidate[],
  onPick: ((id: string) => void) | undefined,
): UpdatableLayer<undefined> {
  const group = layerGroup().addTo(map);
  for (const { id, position } of candidates) {
    const icon = divIcon({ className: `${styles.candidate}`, iconSize: [18, 18] });
    const mark = marker(toLatLng(position), { icon, pane: 'pins', keyboard: false, bubblingMouseEvents: false });
    mark.on('click', () => onPick?.(id));
    mark.addTo(group);
  }
  return { update: () => undefined, remove: () => group.remove() };
}
