import type { Map as LeafletMap } from 'leaflet';

/** The map's panes from the ground up. Marks never take the pointer from the map; the layers that want it say so. */
export const PANES = [
  'base',
  'border',
  'cells',
  'track',
  'ahead',
  'stops',
  'reports',
  'labels',
  'pins',
  'position',
] as const;

/** Above Leaflet's tiles (200), below its pop-ups (700). */
const FIRST_Z_INDEX = 300;

export function createPanes(map: LeafletMap): void {
  PANES.forEach((name, index) => {
    const pane = map.getPane(name) ?? map.createPane(name);
    pane.style.zIndex = String(FIRST_Z_INDEX + index * 10);
    pane.style.pointerEvents = 'none';
  });
}
