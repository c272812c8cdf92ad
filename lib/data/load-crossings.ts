import { z } from 'zod';
import type { BorderCrossing } from '../core/border.ts';
import { generatedPosition } from './generated-values.ts';
import { readGenerated } from './read-generated.ts';

const crossingsFile = z.object({
  crossings: z.array(z.object({ id: z.string(), name: z.string(), position: generatedPosition })),
});

/** The 35 US ports of entry, west to east; ids are those of the network's nodes. */
export function loadCrossings(): readonly BorderCrossing[] {
  return crossingsFile.parse(readGenerated('crossings.json')).crossings;
}
