import type { BaseColors } from '../base/base-colors.ts';
import type { Viewport } from '../base/draw-paths.ts';
import type { DrawingContext } from '../layers/drawing-surface.ts';
import type { UnitPoint } from '../mercator.ts';
import type { TownAhead } from '../road-ahead.ts';

import type { LabelRequest, Side } from './place-labels.ts';

/** One line of a label. */
export interface TextLine {
  readonly text: string;
  readonly size: number;
  readonly weight: 400 | 600 | 700;
  readonly color: keyof BaseColors;
  readonly isItalic?: boolean;
  /** Space between letters, pixels. */
  readonly spacing?: number;
}

/** What is drawn at the point of a label. */
export type LabelMark = 'none' | 'dot' | 'ring' | 'position';

/** A label that may be placed: what it says, and the room it needs. */
export interface MapLabel extends LabelRequest {
  readonly text: readonly TextLine[];
  readonly mark: LabelMark;
  /** Degrees clockwise. */
  readonly angle: number;
  /** Given: it is drawn by another layer, which asks by this name where it stands. */
  readonly id?: string;
  /** The town ahead that it names. */
  readonly town?: TownAhead;
}

/** What is needed to make a label; the rest follows from its text. */
export interface LabelPlan {
  readonly at: UnitPoint;
  readonly text: readonly TextLine[];
  readonly sides: readonly Side[];
  readonly overLines: LabelRequest['overLines'];
  readonly gap?: number;
  readonly mark?: LabelMark;
  readonly angle?: number;
  readonly group?: string;
  readonly id?: string;
  readonly town?: TownAhead;
  /** In place of the room that its text takes. */
  readonly room?: { readonly width: number; readonly height: number };
}

export type MeasureText = (line: TextLine) => number;

const LINE_HEIGHT = 1.22;
const MARK_RADIUS = { none: 0, dot: 3, ring: 4, position: 13 } as const;

export function makeLabel(
  plan: LabelPlan,
  { viewport, measure }: { viewport: Viewport; measure: MeasureText },
): MapLabel {
  const { at, text, sides, overLines, gap = 7, mark = 'none', angle = 0, group, id, town, room } = plan;
  const width = room?.width ?? Math.max(0, ...text.map(measure));
  const height = room?.height ?? text.reduce((sum, line) => sum + lineHeight(line), 0);
  const turn = (angle * Math.PI) / 180;
  return {
    x: at[0] * viewport.scale - viewport.left,
    y: at[1] * viewport.scale - viewport.top,
    width: Math.abs(width * Math.cos(turn)) + Math.abs(height * Math.sin(turn)),
    height: Math.abs(width * Math.sin(turn)) + Math.abs(height * Math.cos(turn)),
    gap,
    dot: MARK_RADIUS[mark],
    sides,
    overLines,
    text,
    mark,
    angle,
    ...(group === undefined ? {} : { group }),
    ...(id === undefined ? {} : { id }),
    ...(town === undefined ? {} : { town }),
  };
}

export function lineHeight({ size }: TextLine): number {
  return size * LINE_HEIGHT;
}

/** The value of a canvas's `font` for a line. */
export function fontOf({ size, weight, isItalic }: TextLine, family: string): string {
  return `${isItalic ? 'italic ' : ''}${weight} ${size}px ${family}`;
}

/** Widths by a canvas; each text is measured once. */
export function createMeasure(context: DrawingContext, family: string): MeasureText {
  const widths = new Map<string, number>();
  return (line) => {
    const font = fontOf(line, family);
    const key = `${font}|${line.spacing ?? 0}|${line.text}`;
    const known = widths.get(key);
    if (known !== undefined) return known;
    context.font = font;
    context.letterSpacing = `${line.spacing ?? 0}px`;
    const { width } = context.measureText(line.text);
    widths.set(key, width);
    return width;
  };
}
