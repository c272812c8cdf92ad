import { z } from 'zod';
import { OUTCOMES } from '../core/caravan.ts';
import type { PastCaravan } from '../core/past-caravan.ts';
import { TRAVEL_MODES } from '../core/report.ts';
import { generatedLocalDate, generatedPosition } from './generated-values.ts';
import { readGenerated } from './read-generated.ts';

const pastFile = z.object({
  past: z.array(
    z.object({
      slug: z.string(),
      name: z.object({ en: z.string(), es: z.string() }),
      startedOn: generatedLocalDate,
      endedOn: generatedLocalDate.nullable(),
      outcome: z.enum(OUTCOMES),
      evenings: z.array(
        z.object({
          date: generatedLocalDate,
          basis: z.enum(['stay', 'next-departure', 'passing']),
          position: generatedPosition,
          place: z.string(),
          coveredKm: z.number(),
          mode: z.enum(TRAVEL_MODES).nullable(),
        }),
      ),
    }),
  ),
});

/** The seeded caravans that have ended, as others learn from them. Some 5 ms. Throws when the file is missing. */
export function loadPast(): readonly PastCaravan[] {
  return pastFile.parse(readGenerated('past.json')).past;
}
