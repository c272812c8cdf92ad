import type { Caravan, PublicationPolicy } from './caravan.ts';
import type { ReportRevision } from './report.ts';
import { addDays, addHours, DAY_MS, type Instant, instantOfLocal, instantOfMs } from './time.ts';

/** Which rule of the publication policy a report falls under. */
export type PublicationClass = 'published' | 'field' | 'past';

/** What decides a class beside the report itself. */
export interface PublicationContext {
  readonly caravan: Caravan;
  /** The installation's; the stricter of it, the caravan's and the floors holds. */
  readonly policy: PublicationPolicy;
  readonly now: Instant;
  /** Newest public `receivedAt` of the caravan: silent for 60 days counts as ended. Null: no report. */
  readonly lastReceivedAt: Instant | null;
}

/** Never shown sooner or finer than this, whatever the configuration says. */
export const PUBLICATION_FLOORS: PublicationPolicy = { delayHours: 12, cellKm: 10 };

const PAST_AFTER_END_DAYS = 30;
const PAST_AFTER_SILENCE_DAYS = 60;

/**
 * The class of a revision: past once the caravan is over, else published when anyone can read its source, else field.
 * An eyewitness is never published, with an address or without.
 */
export function findClass(revision: ReportRevision, context: PublicationContext): PublicationClass {
  const becomesPastAt = findBecomesPastAt(context);
  if (becomesPastAt !== null && becomesPastAt <= context.now) return 'past';
  const { kind, url } = revision.statement.source;
  return kind !== 'eyewitness' && url !== null ? 'published' : 'field';
}

/**
 * When the caravan's reports become past ones: at the local midnight that begins the 30th day after its end, or 60 days
 * after the newest public report was received, whichever is first. Null: neither is known. Views end there too.
 */
export function findBecomesPastAt({ caravan, lastReceivedAt }: PublicationContext): Instant | null {
  const moments: number[] = [];
  if (caravan.endedOn !== null) {
    const date = addDays(caravan.endedOn, PAST_AFTER_END_DAYS);
    moments.push(instantOfLocal({ date, hour: 0, zone: caravan.timeZone }));
  }
  if (lastReceivedAt !== null) moments.push(addHours(lastReceivedAt, (PAST_AFTER_SILENCE_DAYS * DAY_MS) / 3_600_000));
  return moments.length === 0 ? null : instantOfMs(Math.min(...moments));
}

/** The delay and cell that hold: the strictest of caravan, installation and floors. */
export function findPolicy({ caravan, policy }: PublicationContext): PublicationPolicy {
  return {
    delayHours: Math.max(policy.delayHours, caravan.publication.delayHours, PUBLICATION_FLOORS.delayHours),
    cellKm: Math.max(policy.cellKm, caravan.publication.cellKm, PUBLICATION_FLOORS.cellKm),
  };
}
