import type { Caravan, PublicationPolicy } from './caravan.ts';
import type { ReportRevision } from './report.ts';
import { addDays, addHours, DAY_MS, HOUR_MS, type Instant, instantOfLocal, instantOfMs, localDateOf } from './time.ts';

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
/** A caravan of which nothing was heard for so many days counts as over. */
export const PAST_AFTER_SILENCE_DAYS = 60;

/**
 * The class of a revision: past once the caravan is over, else published when anyone can read its source, else field.
 * An eyewitness is never published, with an address or without. A report that breaks a silence is not of the past: it
 * says that the caravan goes on, and must wait as if it had never been silent.
 */
export function findClass(revision: ReportRevision, context: PublicationContext): PublicationClass {
  if (isPast(revision, context)) return 'past';
  const { kind, url } = revision.statement.source;
  return kind !== 'eyewitness' && url !== null ? 'published' : 'field';
}

function isPast({ receivedAt }: ReportRevision, { caravan, lastReceivedAt, now }: PublicationContext): boolean {
  const overAt = findOverAt(caravan);
  if (overAt !== null && overAt <= now) return true;
  if (lastReceivedAt === null || findSilentAt(lastReceivedAt) > now) return false;
  // By dates, as of a field report the day of its receipt is all that is public.
  const zone = caravan.timeZone;
  return localDateOf(receivedAt, zone) <= localDateOf(lastReceivedAt, zone);
}

/**
 * When the caravan's reports become past ones: at the local midnight that begins the 30th day after its end, or 60 days
 * after the newest public report was received, whichever is first. Null: neither is known. Views end there too.
 */
export function findBecomesPastAt({ caravan, lastReceivedAt }: PublicationContext): Instant | null {
  const overAt = findOverAt(caravan);
  const silentAt = lastReceivedAt === null ? null : findSilentAt(lastReceivedAt);
  if (overAt === null || silentAt === null) return overAt ?? silentAt;
  return instantOfMs(Math.min(overAt, silentAt));
}

function findOverAt({ endedOn, timeZone: zone }: Caravan): Instant | null {
  return endedOn && instantOfLocal({ date: addDays(endedOn, PAST_AFTER_END_DAYS), hour: 0, zone });
}

function findSilentAt(lastReceivedAt: Instant): Instant {
  return addHours(lastReceivedAt, (PAST_AFTER_SILENCE_DAYS * DAY_MS) / HOUR_MS);
}

/** The delay and cell that hold: the strictest of caravan, installation and floors. */
export function findPolicy({ caravan, policy }: PublicationContext): PublicationPolicy {
  return {
    delayHours: Math.max(policy.delayHours, caravan.publication.delayHours, PUBLICATION_FLOORS.delayHours),
    cellKm: Math.max(policy.cellKm, caravan.publication.cellKm, PUBLICATION_FLOORS.cellKm),
  };
}
