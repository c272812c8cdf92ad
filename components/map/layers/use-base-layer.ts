import type { Map as LeafletMap } from 'leaflet';
import { useCallback } from 'react';
import type { Box } from '@/lib/data/basemap-format.ts';
import { readBaseColors } from '../base/base-colors.ts';
import { DETAIL_ZOOM, pageBase } from '../base/base-store.ts';
import { drawBase, drawUsBorder, type Pen } from '../base/draw-base.ts';
import type { Viewport } from '../base/draw-paths.ts';
import { projectToUnit, unprojectFromUnit } from '../mercator.ts';
import { CanvasLayer, type DrawCanvas } from './canvas-layer.ts';
import { onThemeChange } from './theme.ts';
import { type UpdatableLayer, useLayer } from './use-layer.ts';

/** The ground (unless tiles stand in for it) and, above it, the US–Mexico line. */
export function useBaseLayer(map: LeafletMap, { isGroundShown }: { readonly isGroundShown: boolean }): void {
  const make = useCallback(() => createBaseLayer(map, isGroundShown), [map, isGroundShown]);
  useLayer(make, undefined);
}

function createBaseLayer(map: LeafletMap, isGroundShown: boolean): UpdatableLayer<undefined> {
  const layers = [
    ...(isGroundShown ? [new CanvasLayer({ pane: 'base', draw: drawGround(map) })] : []),
    new CanvasLayer({ pane: 'border', draw: drawBorder(map) }),
  ];
  const redraw = () => {
    for (const layer of layers) layer.redraw();
  };
  for (const layer of layers) layer.addTo(map);
  const stops = [pageBase.subscribe(redraw), onThemeChange(redraw)];
  return {
    update: () => undefined,
    remove: () => {
      for (const stop of stops) stop();
      for (const layer of layers) layer.remove();
    },
  };
}

function drawGround(map: LeafletMap): DrawCanvas {
  return (context, viewport) => {
    const colors = readBaseColors(map.getContainer());
    const { overview, pieces, missing } = pageBase.view(viewport.zoom, boxOf(viewport));
    context.clearRect(0, 0, viewport.width, viewport.height);
    if (viewport.zoom < DETAIL_ZOOM) {
      if (overview) drawBase({ context, viewport }, [overview], colors);
      return;
    }
    drawBase({ context, viewport }, pieces, colors);
    if (overview && missing.length > 0) {
      context.save();
      clipToBoxes({ context, viewport }, missing);
      drawBase({ context, viewport }, [overview], colors);
      context.restore();
    }
  };
}

/** Where a piece is still on its way, the overview stands in, and nothing of its neighbours' rims shows under it. */
function clipToBoxes({ context, viewport }: Pen, boxes: readonly Box[]): void {
  context.beginPath();
  for (const [west, south, east, north] of boxes) {
    const [left, top] = projectToUnit([west, north]);
    const [right, bottom] = projectToUnit([east, south]);
    const { scale } = viewport;
    context.rect(
      left * scale - viewport.left,
      top * scale - viewport.top,
      (right - left) * scale,
      (bottom - top) * scale,
    );
  }
  context.clip();
  context.clearRect(0, 0, viewport.width, viewport.height);
}

function drawBorder(map: LeafletMap): DrawCanvas {
  return (context, viewport) => {
    const { usMexico } = pageBase.view(viewport.zoom, boxOf(viewport));
    context.clearRect(0, 0, viewport.width, viewport.height);
    drawUsBorder({ context, viewport }, usMexico, readBaseColors(map.getContainer()));
  };
}

/** West, south, east, north of what a canvas shows. */
export function boxOf({ left, top, width, height, scale }: Viewport): Box {
  const [west, north] = unprojectFromUnit([left / scale, top / scale]);
  const [east, south] = unprojectFromUnit([(left + width) / scale, (top + height) / scale]);
  return [west, south, east, north];
}
