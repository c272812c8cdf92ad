import { type Map as LeafletMap, type Renderer, rectangle, svg } from 'leaflet';
import styles from './layers.module.css';

/** The map's panes from the ground up. Marks never take the pointer from the map; the layers that want it say so. */
export const PANES = [
  'base',
  'cells',
  'stretches',
  'track',
  'ahead',
  'stops',
  'reports',
  'labels',
  'pins',
  'position',
] as const;
type PaneName = (typeof PANES)[number];

/** Above Leaflet's tiles (200), below its pop-ups (700). */
const FIRST_Z_INDEX = 300;

export function createPanes(map: LeafletMap): void {
  PANES.forEach((name, index) => {
    const pane = map.getPane(name) ?? map.createPane(name);
    pane.style.zIndex = String(FIRST_Z_INDEX + index * 10);
    pane.style.pointerEvents = 'none';
  });
}

const renderers = new WeakMap<LeafletMap, Map<PaneName, Renderer>>();

/** The one drawing of a pane's paths: each drawing is a layer of the browser's compositor. */
export function rendererOf(map: LeafletMap, pane: PaneName): Renderer {
  const byPane = renderers.get(map) ?? new Map<PaneName, Renderer>();
  renderers.set(map, byPane);
  const known = byPane.get(pane);
  if (known) return known;
  const renderer = svg({ pane, padding: 0.5 });
  byPane.set(pane, renderer);
  if (MOVING.includes(pane)) {
    rectangle(WORLD, { pane, renderer, interactive: false, stroke: false, className: `${styles.frame}` }).addTo(map);
  }
  return renderer;
}

/** Panes with lines that grow and shrink with the moment. */
const MOVING: readonly PaneName[] = ['stretches', 'track', 'ahead'];

const WORLD: [[number, number], [number, number]] = [
  [-85, -360],
  [85, 360],
];
