import type { Map as LeafletMap, Point } from 'leaflet';
import { useCallback } from 'react';
import type { Readable } from '@/components/ui/readable.ts';
import type { Track } from '@/lib/core/track.ts';
import { type MapMoment, readTargetId } from '../use-map-moment.ts';
import { FAR_ZOOM } from './far-zoom.ts';
import styles from './layers.module.css';
import { PointLayer } from './point-layer.ts';
import { createSvgElement } from './svg-element.ts';
import { type UpdatableLayer, useMomentLayer } from './use-layer.ts';

const SIZE_PX = 8;
const FAR_SIZE_PX = 4.4;

type Crossing = Track['crossings'][number];

/** US crossings as small squares on the line; the one that distances are measured to larger. */
export function useCrossingLayer(
  map: LeafletMap,
  { crossings, moment }: { readonly crossings: readonly Crossing[]; readonly moment: Readable<MapMoment> },
): void {
  const make = useCallback(() => createCrossingLayer(map, crossings), [map, crossings]);
  useMomentLayer(make, { moment, select: readTargetId });
}

function createCrossingLayer(map: LeafletMap, crossings: readonly Crossing[]): UpdatableLayer<string | undefined> {
  let target: string | undefined;
  const marks = crossings.map(({ id, position }) => {
    const element = createSvgElement('rect', { class: `${styles.crossing}` });
    return {
      id,
      element,
      readPosition: () => position,
      placeAt: ({ x, y }: Point) => {
        const size = map.getZoom() < FAR_ZOOM && id !== target ? FAR_SIZE_PX : SIZE_PX;
        const box = { x: x - size / 2, y: y - size / 2, width: size, height: size };
        for (const [name, value] of Object.entries(box)) element.setAttribute(name, String(value));
      },
    };
  });
  const layer = new PointLayer({ pane: 'stops', marks }).addTo(map);
  return {
    update: (targetId) => {
      const changed = marks.filter(({ id }) => id === target || id === targetId);
      target = targetId;
      for (const mark of changed) {
        mark.element.classList.toggle(`${styles.target}`, mark.id === targetId);
        layer.place(mark);
      }
    },
    remove: () => layer.remove(),
  };
}
