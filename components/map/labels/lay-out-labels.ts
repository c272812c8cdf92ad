import type { Position } from '@/lib/core/position.ts';
import type { Language } from '@/lib/view-state/view-state.ts';
import type { BaseView } from '../base/base-store.ts';
import type { Viewport } from '../base/draw-paths.ts';
import { projectToUnit } from '../mercator.ts';
import type { TownAhead } from '../road-ahead.ts';

import { planBaseLabels } from './base-labels.ts';
import { planBorderLabel, traceBorder } from './border-label.ts';
import { type CaravanLabels, chooseTownsAhead, planCaravanLabels } from './caravan-labels.ts';
import { coverLine } from './line-boxes.ts';
import { type LabelPlan, type MapLabel, type MeasureText, makeLabel } from './map-label.ts';
import { type Box, type PlacedLabel, placeLabels } from './place-labels.ts';

export interface LabelGround {
  readonly viewport: Viewport;
  /** The part of the viewport that is in the window. */
  readonly visible: Box;
  /** What lies over the map: locator, buttons, attribution. */
  readonly keepOuts: readonly Box[];
  readonly base: BaseView;
  /** False where tiles bring their own labels. */
  readonly hasBaseLabels: boolean;
  readonly language: Language;
  readonly measure: MeasureText;
}

export interface LabelContent extends Omit<CaravanLabels, 'townsAhead' | 'isNarrow'> {
  readonly townsAhead: readonly TownAhead[];
  /** Track and road ahead: labels of the base keep off them, ours where they can. */
  readonly lines: readonly (readonly Position[])[];
}

/** Lays out all labels of a view, those of the caravan first. */
export function layOutLabels(content: LabelContent, ground: LabelGround): readonly PlacedLabel<MapLabel>[] {
  const { viewport, visible, keepOuts, base, language } = ground;
  const make = (plan: LabelPlan) => makeLabel(plan, ground);
  const ours = planCaravanLabels({
    ...content,
    townsAhead: listSeenTowns(content.townsAhead, ground),
    isNarrow: visible.maxX - visible.minX < NARROW_PX,
  }).map((plan) => {
    const label = make(plan);
    return contains(visible, label) ? { ...label, frame: visible } : label;
  });
  const border = traceBorder(base.usMexico, viewport);
  const borderName = planBorderLabel(border, { viewport, name: content.texts.border }).map(make);
  const places = ground.hasBaseLabels ? planBaseLabels(base, { zoom: viewport.zoom, language }).map(make) : [];
  return placeLabels([...ours, ...borderName, ...places.filter((label) => !isSaidBy(ours, label))], {
    frame: { minX: 0, minY: 0, maxX: viewport.width, maxY: viewport.height },
    taken: keepOuts,
    lines: [...content.lines.map((line) => trace(line, viewport)), ...border].flatMap((line) => coverLine(line, 3)),
  });
}

function listSeenTowns(towns: readonly TownAhead[], { viewport, visible }: LabelGround): readonly TownAhead[] {
  return chooseTownsAhead(towns, {
    isSeen: (position) => contains(visible, toPixel(position, viewport)),
    width: visible.maxX - visible.minX,
  });
}

/** A place that a label of ours names, or one under its point. */
function isSaidBy(ours: readonly MapLabel[], label: MapLabel): boolean {
  return ours.some((other) => {
    const distance = Math.hypot(other.x - label.x, other.y - label.y);
    const isSameName = other.text.length > 0 && other.text[0]?.text === label.text[0]?.text;
    return other.text.length > 0 && (distance < SAME_POINT_PX || (isSameName && distance < SAME_NAME_PX));
  });
}

/** As the style sheets have it. */
const NARROW_PX = 592;

const SAME_POINT_PX = 7;
const SAME_NAME_PX = 40;

function trace(line: readonly Position[], viewport: Viewport) {
  return line.map((position) => toPixel(position, viewport));
}

function toPixel(position: Position, { scale, left, top }: Viewport) {
  const [x, y] = projectToUnit(position);
  return { x: x * scale - left, y: y * scale - top };
}

function contains(box: Box, { x, y }: { readonly x: number; readonly y: number }): boolean {
  return x >= box.minX && x <= box.maxX && y >= box.minY && y <= box.maxY;
}
