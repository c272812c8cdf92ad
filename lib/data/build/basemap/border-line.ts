import { BORDER_ORIGIN, readBorderLine } from '../border.ts';
import { formatJson, type Product } from '../product.ts';
import { packLevel } from './pack.ts';
import type { Level, StepPoint } from './topology.ts';

/** The source has five decimals. */
const STEP = 0.00001;

const NOTHING: Omit<Level, 'step' | 'usMexico'> = {
  land: [],
  lakes: [],
  rivers: [],
  states: [],
  borders: [],
  roads: [],
};

/** The US–Mexico line as the map draws it from zoom 7: the very line that distances are measured to. */
export function buildBorderLine(): Product {
  const line = readBorderLine().map(
    ([lon, lat]): StepPoint => [Math.round((lon + 180) / STEP), Math.round((lat + 90) / STEP)],
  );
  return {
    path: 'public/basemap/border.json',
    text: formatJson({ ...packLevel({ ...NOTHING, step: STEP, usMexico: [line] }, [0, 0]) }),
    ...BORDER_ORIGIN,
    madeBy: 'lib/data/build/basemap/border-line.ts',
    counts: { points: line.length },
  };
}
