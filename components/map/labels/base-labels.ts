import type { AreaLabel, TownLabel } from '@/lib/data/basemap-format.ts';
import type { Language } from '@/lib/view-state/view-state.ts';
import type { AreaLabels } from '../base/base-store.ts';
import { projectToUnit } from '../mercator.ts';
import type { LabelPlan, TextLine } from './map-label.ts';
import type { Side } from './place-labels.ts';

interface Look {
  readonly zoom: number;
  readonly language: Language;
}

/** Labels of the ground in the order they are placed: countries and seas, towns by rank, waters, states. */
export function planBaseLabels(
  { towns, areas }: { readonly towns: readonly TownLabel[]; readonly areas: AreaLabels | undefined },
  look: Look,
): readonly LabelPlan[] {
  const shown = (labels: readonly AreaLabel[] = []) => labels.filter((label) => isShown(label, look.zoom));
  return [
    ...shown(areas?.countries).map((label) =>
      planArea(label, { ...COUNTRY, text: label.name[look.language].toUpperCase() }),
    ),
    ...shown(areas?.seas).map((label) =>
      planArea(label, { ...SEA, size: 14 + label.size, text: label.name[look.language] }),
    ),
    ...towns
      .filter((town) => town.minZoom <= look.zoom + ZOOM_SLACK)
      .sort((a, b) => a.rank - b.rank)
      .map((town) => planTown(town, look)),
    ...shown(areas?.waters).map((label) => planArea(label, { ...SEA, size: 12, text: label.name[look.language] })),
    ...shown(areas?.states).flatMap((label) => planState(label, look.language)),
  ];
}

/** Between whole zooms a label appears a little before its own. */
const ZOOM_SLACK = 0.3;

const COUNTRY = { size: 13, weight: 600, color: 'text2', spacing: 2 } as const;
const SEA = { weight: 400, color: 'seaText', isItalic: true, spacing: 0.5 } as const;
const STATE = { size: 12, weight: 400, color: 'text2', spacing: 1.6 } as const;

function isShown({ minZoom, maxZoom }: AreaLabel, zoom: number): boolean {
  return minZoom <= zoom + ZOOM_SLACK && zoom < maxZoom + 1 - ZOOM_SLACK;
}

function planArea({ lon, lat, angle }: AreaLabel, line: TextLine): LabelPlan {
  return { at: projectToUnit([lon, lat]), text: [line], sides: ['c'], overLines: 'never', angle, gap: 0 };
}

/** The whole name where it finds room, else its abbreviation. */
function planState(label: AreaLabel, language: Language): readonly LabelPlan[] {
  const names = [label.name[language], ...(label.abbreviation === null ? [] : [label.abbreviation])];
  const group = `state ${label.lon} ${label.lat}`;
  return names.map((name) => ({ ...planArea(label, { ...STATE, text: name.toUpperCase() }), group }));
}

function planTown({ name, lon, lat, capital, rank, anchor }: TownLabel, { language }: Look): LabelPlan {
  const others = SIDES_OF_TOWNS.filter((side) => side !== anchor);
  const isLarge = capital !== 'none' || rank < 40;
  return {
    at: projectToUnit([lon, lat]),
    text: [
      {
        text: name[language],
        size: isLarge ? 14 : 13,
        weight: capital === 'national' ? 600 : 400,
        color: 'text',
      },
    ],
    sides: [anchor, ...others],
    overLines: 'never',
    gap: 6,
    mark: capital === 'none' ? 'dot' : 'ring',
  };
}

const SIDES_OF_TOWNS: readonly Side[] = ['r', 'l', 't', 'b'];
