import type { Map as LeafletMap } from 'leaflet';
import { useCallback } from 'react';
import type { Readable } from '@/components/ui/readable.ts';
import type { Language } from '@/lib/view-state/view-state.ts';
import { readBaseColors } from '../base/base-colors.ts';
import { pageBase } from '../base/base-store.ts';
import type { Viewport } from '../base/draw-paths.ts';
import { drawLabels } from '../labels/draw-labels.ts';
import { type LabelContent, type LabelGround, layOutLabels } from '../labels/lay-out-labels.ts';
import { createMeasure, type MapLabel, type MeasureText } from '../labels/map-label.ts';
import type { Box, PlacedLabel } from '../labels/place-labels.ts';
import { CanvasLayer } from './canvas-layer.ts';
import { createIdleCall } from './idle-call.ts';
import { findKeepOuts } from './keep-outs.ts';
import { onThemeChange } from './theme.ts';
import { boxOf } from './use-base-layer.ts';
import { type UpdatableLayer, useMomentLayer } from './use-layer.ts';

/** After a change of the moment the labels stay as they are for so long: a drag lays out nothing. */
const IDLE_MS = 400;

interface LabelOptions {
  readonly language: Language;
  readonly hasBaseLabels: boolean;
  /** Asked at each layout for what there is to say at the moment. */
  readonly content: () => LabelContent;
  /** Told where labels stand, for those that other layers draw. Must be stable. */
  readonly onLayout: (placed: readonly PlacedLabel<MapLabel>[]) => void;
}

/** All labels on one canvas. Laid out anew when the view changes, and when moment and places have rested for a while. */
export function useLabelLayer(
  map: LeafletMap,
  options: LabelOptions & { readonly moment: Readable<unknown>; readonly places: unknown },
): void {
  const { language, hasBaseLabels, content, onLayout, moment, places } = options;
  const make = useCallback(
    () => createLabelLayer(map, { language, hasBaseLabels, content, onLayout }),
    [map, language, hasBaseLabels, content, onLayout],
  );
  useMomentLayer(make, { moment, select: useCallback((shown: unknown) => [shown, places], [places]) });
}

function createLabelLayer(map: LeafletMap, options: LabelOptions): UpdatableLayer<unknown> {
  const family = getComputedStyle(map.getContainer()).fontFamily;
  let measure: MeasureText | undefined;
  const layer = new CanvasLayer({
    pane: 'labels',
    draw: (context, viewport) => {
      measure ??= createMeasure(context, family);
      const placed = layOutLabels(options.content(), describeGround({ map, viewport, measure, options }));
      context.clearRect(0, 0, viewport.width, viewport.height);
      drawLabels({ context, colors: readBaseColors(map.getContainer()), family }, placed);
      options.onLayout(placed);
    },
  }).addTo(map);
  const relayout = () => {
    measure = undefined;
    layer.redraw();
  };
  const idle = createIdleCall(() => layer.redraw(), IDLE_MS);
  const stops = [pageBase.subscribe(relayout), onThemeChange(relayout)];
  document.fonts.ready.then(relayout);
  return {
    update: idle.touch,
    remove: () => {
      idle.cancel();
      for (const stop of stops) stop();
      layer.remove();
    },
  };
}

function describeGround({
  map,
  viewport,
  measure,
  options,
}: {
  readonly map: LeafletMap;
  readonly viewport: Viewport;
  readonly measure: MeasureText;
  readonly options: LabelOptions;
}): LabelGround {
  const corner = map.containerPointToLayerPoint([0, 0]).add(map.getPixelOrigin());
  const shift = { x: corner.x - viewport.left, y: corner.y - viewport.top };
  const size = map.getSize();
  const move = (box: Box): Box => ({
    minX: box.minX + shift.x,
    minY: box.minY + shift.y,
    maxX: box.maxX + shift.x,
    maxY: box.maxY + shift.y,
  });
  return {
    viewport,
    visible: move({ minX: 4, minY: 4, maxX: size.x - 4, maxY: size.y - 4 }),
    keepOuts: findKeepOuts(map.getContainer()).map(move),
    base: pageBase.view(viewport.zoom, boxOf(viewport)),
    hasBaseLabels: options.hasBaseLabels,
    language: options.language,
    measure,
  };
}
