import { z } from 'zod';
import { type Caravan, OUTCOMES } from '../core/caravan.ts';
import {
  CONFIDENCES,
  GROUPS,
  PRECISIONS,
  REPORT_KINDS,
  SOURCE_KINDS,
  type Statement,
  TRAVEL_MODES,
} from '../core/report.ts';
import type { Instant } from '../core/time.ts';
import { generatedInstant, generatedLocalDate, generatedPosition } from './generated-values.ts';
import { readGenerated } from './read-generated.ts';

/** A report of a past caravan, before a store has given it a revision: all were accepted when received. */
export interface SeedReport {
  readonly reportId: string;
  readonly caravan: string;
  readonly receivedAt: Instant;
  readonly statement: Statement;
}

export interface Seeds {
  readonly caravans: readonly Caravan[];
  readonly reports: readonly SeedReport[];
}

const people = z.object({ low: z.int().nonnegative(), high: z.int().nonnegative() });

const caravan = z.object({
  slug: z.string(),
  name: z.object({ en: z.string(), es: z.string() }),
  startedOn: generatedLocalDate,
  startPlace: z.string(),
  endedOn: generatedLocalDate.nullable(),
  outcome: z.enum(OUTCOMES),
  timeZone: z.string(),
  declaredTargets: z.array(z.object({ crossingId: z.string(), from: generatedLocalDate })),
  publication: z.object({ delayHours: z.number(), cellKm: z.number() }),
  expectedReportHours: z.number(),
});

const statement = z.object({
  observed: z.object({ from: generatedInstant, to: generatedInstant, precision: z.enum(PRECISIONS) }),
  place: z.string().nullable(),
  position: generatedPosition,
  accuracyKm: z.number(),
  kind: z.enum(REPORT_KINDS),
  mode: z.enum(TRAVEL_MODES).nullable(),
  group: z.enum(GROUPS),
  people: people.nullable(),
  source: z.object({
    kind: z.enum(SOURCE_KINDS),
    name: z.string(),
    url: z.string().nullable(),
    published: generatedLocalDate.nullable(),
  }),
  note: z.string().nullable(),
  confidence: z.enum(CONFIDENCES),
  conflict: z.array(z.string()).exactOptional(),
  claimedKm: z.number().exactOptional(),
});

const seedsFile = z.object({
  caravans: z.array(caravan),
  reports: z.array(z.object({ reportId: z.string(), caravan: z.string(), receivedAt: generatedInstant, statement })),
});

/** The 54 past caravans and the 727 reports of them. Some 20 ms. Throws when the file is missing or malformed. */
export function loadSeeds(): Seeds {
  return parseSeeds(readGenerated('seeds.json'));
}

/** Reads what the compiler wrote. Throws when it is malformed. */
export function parseSeeds(value: unknown): Seeds {
  return seedsFile.parse(value);
}
