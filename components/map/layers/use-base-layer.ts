import type { Map as LeafletMap } from 'leaflet';
import { useCallback } from 'react';
import type { Box } from '@/lib/data/basemap-format.ts';
import { type BaseColors, readBaseColors } from '../base/base-colors.ts';
import { type BaseView, DETAIL_ZOOM, pageBase } from '../base/base-store.ts';
import { drawBase, drawUsBorder, type Pen } from '../base/draw-base.ts';
import type { Viewport } from '../base/draw-paths.ts';
import { projectToUnit, unprojectFromUnit } from '../mercator.ts';
import { CanvasLayer } from './canvas-layer.ts';
import { onThemeChange } from './theme.ts';
import { type UpdatableLayer, useLayer } from './use-layer.ts';

/** The ground (unless tiles stand in for it) and, above it, the US–Mexico line. */
export function useBaseLayer(map: LeafletMap, { isGroundShown }: { readonly isGroundShown: boolean }): void {
  const make = useCallback(() => createBaseLayer(map, isGroundShown), [map, isGroundShown]);
  useLayer(make, undefined);
}

function createBaseLayer(map: LeafletMap, isGroundShown: boolean): UpdatableLayer<undefined> {
  const layer = new CanvasLayer({
    pane: 'base',
    draw: (context, viewport) => {
      context.clearRect(0, 0, viewport.width, viewport.height);
      const colors = readBaseColors(map.getContainer());
      const view = pageBase.view(viewport.zoom, boxOf(viewport));
      if (isGroundShown) drawGround({ context, viewport }, view, colors);
      drawUsBorder({ context, viewport }, view.usMexico, colors);
    },
  }).addTo(map);
  const redraw = () => layer.redraw();
  const stops = [pageBase.subscribe(redraw), onThemeChange(redraw)];
  return {
    update: () => undefined,
    remove: () => {
      for (const stop of stops) stop();
      layer.remove();
    },
  };
}

function drawGround(pen: Pen, { overview, pieces, missing }: BaseView, colors: BaseColors): void {
  if (pen.viewport.zoom < DETAIL_ZOOM) {
    if (overview) drawBase(pen, [overview], colors);
    return;
  }
  drawBase(pen, pieces, colors);
  if (overview && missing.length > 0) {
    pen.context.save();
    clipToBoxes(pen, missing);
    drawBase(pen, [overview], colors);
    pen.context.restore();
  }
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

/** West, south, east, north of what a canvas shows. */
export function boxOf({ left, top, width, height, scale }: Viewport): Box {
  const [west, north] = unprojectFromUnit([left / scale, top / scale]);
  const [east, south] = unprojectFromUnit([(left + width) / scale, (top + height) / scale]);
  return [west, south, east, north];
}
