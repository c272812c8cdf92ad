import type { Map as LeafletMap, Point } from 'leaflet';
import { useCallback } from 'react';
import type { Readable } from '@/components/ui/readable.ts';
import type { Side } from '../labels/place-labels.ts';
import type { PositionMark } from '../position-mark.ts';
import type { MapMoment } from '../use-map-moment.ts';
import { PointLayer } from './point-layer.ts';
import styles from './position.module.css';
import { placePositionLabel } from './position-label.ts';
import { createSvgElement } from './svg-element.ts';
import { type UpdatableLayer, useMomentLayer } from './use-layer.ts';

interface PositionState {
  readonly mark: PositionMark | undefined;
  /** The side on which its label has found room. */
  readonly side: Side;
}

/** The marker with its name and date beside it. A step sets attributes and two texts of one drawing. */
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
  let shown: PositionState = { mark: undefined, side: 'll' };
  const { element, circles, name, detail } = buildMarker();
  const marker = {
    element,
    readPosition: () => shown.mark?.position,
    placeAt: ({ x, y }: Point) => {
      for (const circle of circles) setAttributes(circle, { cx: x, cy: y });
      const label = placePositionLabel(shown.side, { isNarrow: map.getSize().x < NARROW_PX });
      setAttributes(name, { x: x + label.x, y: y + label.nameY, 'text-anchor': label.anchor });
      setAttributes(detail, { x: x + label.x, y: y + label.detailY, 'text-anchor': label.anchor });
    },
  };
  const layer = new PointLayer({ pane: 'position', marks: [marker], areMoving: true }).addTo(map);
  return {
    update: (next) => {
      const { mark: before, side } = shown;
      shown = next;
      const { mark } = next;
      if (mark?.position !== before?.position || next.side !== side) layer.place(marker);
      if (mark?.look !== before?.look) element.dataset.look = mark?.look ?? '';
      if (mark?.name !== before?.name) name.textContent = mark?.name ?? '';
      if (mark?.detail !== before?.detail) detail.textContent = mark?.detail ?? '';
    },
    remove: () => layer.remove(),
  };
}

/** As the style sheet has it. */
const NARROW_PX = 600;

function buildMarker() {
  const element = createSvgElement('g', { class: `${styles.marker}` });
  const circles = [13, 10, 3.6].map((r) => createSvgElement('circle', { r }));
  const name = createSvgElement('text', { class: `${styles.name}` });
  const detail = createSvgElement('text', { class: `${styles.detail}` });
  element.append(...circles, name, detail);
  return { element, circles, name, detail };
}

function setAttributes(element: SVGElement, attributes: Readonly<Record<string, string | number>>): void {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
}
