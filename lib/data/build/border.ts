import { z } from 'zod';
import type { Position } from '../../core/position.ts';
import { formatJson, type Product } from './product.ts';
import { readSourceJson } from './sources.ts';

const BORDER = 'border.geojson';

const borderCollection = z.object({
  features: z.tuple([
    z.object({
      geometry: z.object({ type: z.literal('LineString'), coordinates: z.array(z.tuple([z.number(), z.number()])) }),
    }),
  ]),
});

export function readBorderLine(): readonly Position[] {
  return borderCollection.parse(readSourceJson(BORDER)).features[0].geometry.coordinates;
}

/** The line for measuring: its positions, Pacific to Gulf, 50 m of the full boundary, no segment over 5 km. */
export function buildBorder(): Product {
  const positions = readBorderLine();
  return {
    path: 'lib/data/generated/border.json',
    text: formatJson({ positions }),
    ...BORDER_ORIGIN,
    counts: { positions: positions.length },
  };
}

export const BORDER_ORIGIN = {
  sources: [BORDER],
  licence: 'ODbL 1.0',
  attribution: '© OpenStreetMap contributors, https://www.openstreetmap.org/copyright',
  madeBy: 'lib/data/build/border.ts',
};
