import type { Map as LeafletMap } from 'leaflet';
import { useCallback } from 'react';
import type { Readable } from '@/components/ui/readable.ts';
import type { Track } from '@/lib/core/track.ts';
import { type MapMoment, readTargetId } from '../use-map-moment.ts';
import styles from './layers.module.css';
import { PointLayer } from './point-layer.ts';
import { createSvgElement } from './svg-element.ts';
import { type UpdatableLayer, useMomentLayer } from './use-layer.ts';

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
  const marks = crossings.map(({ id, position }) => {
    const element = createSvgElement('rect', { x: -4, y: -4, width: 8, height: 8, class: `${styles.crossing}` });
    return { id, position, element };
  });
  const layer = new PointLayer({ pane: 'stops', marks }).addTo(map);
  return {
    update: (targetId) => {
      for (const { id, element } of marks) element.classList.toggle(`${styles.target}`, id === targetId);
    },
    remove: () => layer.remove(),
  };
}
