import { z } from 'zod';
import type { CaravanEvent } from '../core/caravan.ts';
import { generatedLocalDate } from './generated-values.ts';
import { readGenerated } from './read-generated.ts';

const eventsFile = z.object({
  events: z.array(
    z.object({
      id: z.string(),
      on: generatedLocalDate,
      title: z.object({ en: z.string(), es: z.string() }),
      source: z.string(),
      url: z.string().nullable(),
      caravans: z.array(z.string()),
    }),
  ),
});

/** The dated context of each past caravan, by slug, in the order of their dates. A caravan without any is not in it. */
export function loadEventsByCaravan(): ReadonlyMap<string, readonly CaravanEvent[]> {
  const byCaravan = new Map<string, CaravanEvent[]>();
  for (const { caravans, ...event } of eventsFile.parse(readGenerated('events.json')).events) {
    for (const slug of caravans) byCaravan.set(slug, [...(byCaravan.get(slug) ?? []), event]);
  }
  return byCaravan;
}
