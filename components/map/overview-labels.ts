import { decodeTown } from '@/lib/data/basemap-decode.ts';
import type { PlacesFile } from '@/lib/data/basemap-format.ts';
import type { Language } from '@/lib/view-state/view-state.ts';
import type { Viewport } from './base/draw-paths.ts';
import { planBaseLabels } from './labels/base-labels.ts';
import { coverLine } from './labels/line-boxes.ts';
import { type LabelPlan, type MapLabel, makeLabel, type TextLine } from './labels/map-label.ts';
import { type PlacedLabel, placeLabels } from './labels/place-labels.ts';
import { projectToUnit } from './mercator.ts';
import type { Caption } from './overview-captions.ts';

/** Height of the credit at the picture's foot. */
const CREDIT_PX = 22;

type Line = readonly (readonly [x: number, y: number])[];

/** Mean advance of Source Sans 3 in units of its size, with some room to spare: a server has no canvas to measure by. */
const ADVANCE = { 400: 0.5, 600: 0.53, 700: 0.55 } as const;

/** The labels of a still picture: its captions first, then the border's name, then those of the ground that find room. */
export function placeStillLabels({
  captions,
  borderName,
  places,
  lines,
  viewport,
  language,
  enlargement,
}: {
  readonly captions: readonly Caption[];
  readonly borderName: string;
  readonly places: PlacesFile;
  /** What labels of the ground must not cross, in pixels. */
  readonly lines: readonly Line[];
  readonly viewport: Viewport;
  readonly language: Language;
  /** How much larger than in the picture's own pixels the text is, for where the picture is shown smaller. */
  readonly enlargement: number;
}): readonly PlacedLabel<MapLabel>[] {
  const { towns, ...areas } = places;
  const ground = planBaseLabels(
    { towns: towns.map(decodeTown), areas },
    { zoom: viewport.zoom - Math.log2(enlargement), language },
  );
  const plans = [...captions.map(planCaption), planBorderName(borderName), ...ground];
  const named = new Set(captions.map(({ name }) => name));
  return placeLabels(
    plans
      .map((plan) => makeLabel(enlarge(plan, enlargement), { viewport, measure: guessWidth }))
      .filter(({ mark, text }) => mark === 'none' || !named.has(text[0]?.text ?? '')),
    {
      frame: { minX: 2, minY: 2, maxX: viewport.width - 2, maxY: viewport.height - CREDIT_PX * enlargement },
      taken: [],
      lines: lines.flatMap((line) =>
        coverLine(
          line.map(([x, y]) => ({ x, y })),
          2,
        ),
      ),
    },
  );
}

function enlarge(plan: LabelPlan, by: number): LabelPlan {
  const text = plan.text.map((line) => ({ ...line, size: line.size * by }));
  return { ...plan, text, gap: (plan.gap ?? 7) * by };
}

function guessWidth({ text, size, weight, spacing = 0 }: TextLine): number {
  const capitals = text === text.toUpperCase() ? 1.25 : 1;
  return text.length * (size * ADVANCE[weight] * capitals + spacing);
}

function planCaption({ position, name, detail, isNewest }: Caption): LabelPlan {
  return {
    at: projectToUnit(position),
    text: [
      { text: name, size: 14, weight: 600, color: isNewest ? 'accent' : 'ink' },
      { text: detail, size: 13, weight: 400, color: 'ink2' },
    ],
    sides: ['ll', 'ur', 'l', 'r', 'b', 't', 'lr', 'ul'],
    overLines: 'if-needed',
    gap: 10,
  };
}

/** North of the Rio Grande's big bend. */
const BORDER_AT = projectToUnit([-103.5, 30.6]);

function planBorderName(text: string): LabelPlan {
  return {
    at: BORDER_AT,
    text: [{ text, size: 13, weight: 600, color: 'cool' }],
    sides: ['t', 'ur', 'r'],
    overLines: 'never',
  };
}
