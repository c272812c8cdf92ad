import { type Map as LeafletMap, latLngBounds, layerGroup, rectangle } from 'leaflet';
import { useCallback } from 'react';
import type { Readable } from '@/components/ui/readable.ts';
import type { Instant } from '@/lib/core/time.ts';
import { toLatLng } from '../leaflet-position.ts';
import type { ReportCell, ReportGroup } from '../report-groups.ts';
import type { MapMoment } from '../use-map-moment.ts';
import styles from './layers.module.css';
import { rendererOf } from './map-panes.ts';
import { PointLayer } from './point-layer.ts';
import { buildReportBlock, type Offset } from './report-block.ts';
import { type UpdatableLayer, useMomentLayer } from './use-layer.ts';

interface ReportLook {
  /** Where each block has found room beside its place, by the group's key. */
  readonly offsets: ReadonlyMap<string, Offset>;
  readonly highlightedId: string | null;
}

interface ReportLayerState extends ReportLook {
  /** The moment; null: all count. */
  readonly at: Instant | null;
}

/** Reports by kind of source beside their place, field reports as their fixed square. Later ones are paler. */
export function useReportLayer(
  map: LeafletMap,
  given: ReportLook & {
    readonly groups: readonly ReportGroup[];
    readonly cells: readonly ReportCell[];
    readonly onPick: ((id: string) => void) | undefined;
    readonly moment: Readable<MapMoment>;
  },
): void {
  const { groups, cells, onPick, moment, offsets, highlightedId } = given;
  useMomentLayer(
    useCallback(() => createBlocks(map, groups, onPick), [map, groups, onPick]),
    {
      moment,
      select: useCallback(
        (shown: MapMoment) => ({ at: readAt(shown), offsets, highlightedId }),
        [offsets, highlightedId],
      ),
    },
  );
  useMomentLayer(
    useCallback(() => createCells(map, cells), [map, cells]),
    { moment, select: readAt },
  );
}

function readAt({ progress }: MapMoment): Instant | null {
  return progress?.at ?? null;
}

function createBlocks(
  map: LeafletMap,
  groups: readonly ReportGroup[],
  onPick: ((id: string) => void) | undefined,
): UpdatableLayer<ReportLayerState> {
  const blocks = groups.map((group) => ({
    readPosition: () => group.position,
    ...buildReportBlock(group, onPick),
  }));
  const layer = new PointLayer({ pane: 'reports', marks: blocks }).addTo(map);
  return {
    update: ({ at, offsets, highlightedId }) => {
      for (const block of blocks) {
        block.showAt(at ?? Infinity);
        block.moveTo(offsets.get(block.key));
        block.highlight(highlightedId);
      }
    },
    remove: () => layer.remove(),
  };
}

function createCells(map: LeafletMap, cells: readonly ReportCell[]): UpdatableLayer<Instant | null> {
  const layer = layerGroup().addTo(map);
  const renderer = rendererOf(map, 'cells');
  const shapes = cells.map(({ bounds: { west, south, east, north }, fixAt }) => {
    const bounds = latLngBounds(toLatLng([west, south]), toLatLng([east, north]));
    const options = { pane: 'cells', renderer, interactive: false, className: `${styles.cell}` };
    return { fixAt, shape: rectangle(bounds, options).addTo(layer) };
  });
  return {
    update: (at) => {
      for (const { fixAt, shape } of shapes) {
        shape.getElement()?.classList.toggle(`${styles.after}`, fixAt > (at ?? Infinity));
      }
    },
    remove: () => layer.remove(),
  };
}
