import { z } from 'zod';
import type { BorderCrossing } from '../../core/border.ts';
import { CORRIDORS, type CorridorNode, readCorridors } from './corridors.ts';
import { formatJson, type Product } from './product.ts';
import { readSourceJson } from './sources.ts';

const NAMES = 'crossing-names.json';
/** No US port of entry lies south of this; the other crossings of the network lead to Guatemala, Belize and so on. */
const SOUTH_OF_EVERY_US_PORT = 25;

/** The US ports of entry of the network, west to east, with names short enough for a table. */
export function buildCrossings(): Product {
  const crossings = readCrossings();
  return {
    path: 'lib/data/generated/crossings.json',
    text: formatJson({ crossings }),
    sources: [CORRIDORS, NAMES],
    licence: 'CC0',
    attribution: '',
    madeBy: 'lib/data/build/crossings.ts',
    counts: { crossings: crossings.length },
  };
}

export function readCrossings(): readonly BorderCrossing[] {
  return compileCrossings(readCorridors().nodes, z.record(z.string(), z.string()).parse(readSourceJson(NAMES)));
}

function compileCrossings(
  nodes: readonly CorridorNode[],
  names: Readonly<Record<string, string>>,
): readonly BorderCrossing[] {
  return nodes
    .filter((node) => node.kind === 'crossing' && node.lat > SOUTH_OF_EVERY_US_PORT)
    .sort((one, other) => one.lon - other.lon)
    .map(({ id, lon, lat }) => {
      const name = names[id];
      if (name === undefined) throw new Error(`The crossing "${id}" has no name in ${NAMES}`);
      return { id, name, position: [lon, lat] };
    });
}
