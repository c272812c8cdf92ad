import { divIcon, type Map as LeafletMap, marker } from 'leaflet';
import { useCallback } from 'react';
import type { Readable } from '@/components/ui/readable.ts';
import type { Side } from '../labels/place-labels.ts';
import { toLatLng } from '../leaflet-position.ts';
import type { PositionMark } from '../position-mark.ts';
import type { MapMoment } from '../use-map-moment.ts';
import styles from './position.module.css';
import { type UpdatableLayer, useMomentLayer } from './use-layer.ts';

interface PositionState {
  readonly mark: PositionMark | undefined;
  /** The side on which its label has found room. */
  readonly side: Side;
}

/** The marker with its name and date beside it. A step moves one element and sets two texts. */
export function usePositionLayer(
  map: LeafletMap,
  { moment, side }: { readonly moment: Readable<MapMoment>; readonly side: Side },
): void {
  useMomentLayer(
    useCallback(() => createPositionLayer(map), [map]),
    { moment, select: useCallback(({ mark }: MapMoment) => ({ mark, side }), [side]) },
  );
}

function createPositionLayer(map: LeafletMap): UpdatableLayer<PositionState> {
  const { element, name, detail } = buildMarker();
  const icon = divIcon({ html: element, className: `${styles.anchor}`, iconSize: [0, 0] });
  const placed = marker([0, 0], { icon, pane: 'position', interactive: false, keyboard: false });
  let shown: PositionState = { mark: undefined, side: 'll' };
  return {
    update: (next) => {
      const { mark } = next;
      if (!mark) {
        placed.remove();
        shown = next;
        return;
      }
      if (mark.position !== shown.mark?.position) placed.setLatLng(toLatLng(mark.position));
      if (!shown.mark) placed.addTo(map);
      if (mark.look !== shown.mark?.look) element.dataset.look = mark.look;
      if (next.side !== element.dataset.side) element.dataset.side = next.side;
      if (mark.name !== shown.mark?.name) name.textContent = mark.name;
      if (mark.detail !== shown.mark?.detail) detail.textContent = mark.detail;
      shown = next;
    },
    remove: () => placed.remove(),
  };
}

function buildMarker() {
  const element = document.createElement('div');
  element.className = `${styles.marker}`;
  element.innerHTML = `<svg width="32" height="32" viewBox="-16 -16 32 32"><circle r="13"/><circle r="10"/><circle r="3.6"/></svg>`;
  const label = document.createElement('div');
  label.className = `${styles.label}`;
  const name = document.createElement('div');
  name.className = `${styles.name}`;
  const detail = document.createElement('div');
  detail.className = `${styles.detail}`;
  label.append(name, detail);
  element.append(label);
  return { element, name, detail };
}
