import { publishReport } from '../../core/publication.ts';
import { findBecomesPastAt, type PublicationContext } from '../../core/publication-class.ts';
import { type Instant, instantOfMs } from '../../core/time.ts';
import type { Store } from '../../storage/store.ts';
import type { KnownBy } from '../app.ts';
import { createPublicRows, type SortedReports } from './public-rows.ts';

/** All that is public of a caravan's reports, and until when that holds by itself. */
export interface Gathered {
  readonly reports: SortedReports;
  readonly context: PublicationContext;
  readonly validUntil: Instant | null;
  /** When the last of what is shown became public; null: no report is. */
  readonly lastPublicAt: Instant | null;
}

interface Gathering {
  readonly store: Store;
  readonly context: PublicationContext;
  readonly known: KnownBy;
  /** The newest edition that is looked at: what is appended meanwhile comes with the next gathering. */
  readonly upTo: number;
}

/**
 * Reads the caravan's reports once, in batches, and publishes each as it comes. Some 20 µs a report; memory see
 * `PublicRows`. A second time only when the caravan fell silent, since its reports are then shown as past ones.
 */
export async function gatherPublic(gathering: Gathering): Promise<Gathered> {
  const { now } = gathering.context;
  let pass: Pass | undefined = await gatherOnce(gathering);
  const context = { ...gathering.context, lastReceivedAt: pass.lastReceivedAt };
  const becomesPastAt = findBecomesPastAt(context);
  const isPast = isReached(becomesPastAt, now);
  if (isPast && !isReached(findBecomesPastAt(gathering.context), now)) {
    // Let go of first: two passes held at once take twice the memory.
    pass = undefined;
    pass = await gatherOnce({ ...gathering, context });
  }
  const { reports, nextChangeAt, lastPublicAt } = pass;
  const validUntil = isPast ? nextChangeAt : findEarlier(nextChangeAt, becomesPastAt);
  return { reports, context, lastPublicAt, validUntil };
}

interface Pass {
  readonly reports: SortedReports;
  readonly nextChangeAt: Instant | null;
  readonly lastReceivedAt: Instant | null;
  readonly lastPublicAt: Instant | null;
}

async function gatherOnce({ store, context, known, upTo }: Gathering): Promise<Pass> {
  const rows = createPublicRows();
  let nextChangeAt: Instant | null = null;
  let lastReceivedAt: Instant | null = null;
  let lastPublicAt: Instant | null = null;
  for await (const histories of store.streamHistories({ caravan: context.caravan.slug, edition: upTo })) {
    for (const revisions of histories) {
      const published = publishReport({ revisions, context, known });
      // Whether a caravan fell silent is judged by what is public now: an old view of one that goes on is no past one.
      const { report: current } = isOldView(known) ? publishReport({ revisions, context }) : published;
      if (current) lastReceivedAt = instantOfMs(Math.max(lastReceivedAt ?? 0, current.receivedAt));
      nextChangeAt = findEarlier(nextChangeAt, published.nextChangeAt);
      if (published.report === undefined) continue;
      rows.add(published.report);
      lastPublicAt = instantOfMs(Math.max(lastPublicAt ?? 0, published.report.publicAt));
    }
  }
  return { reports: rows.finish(), nextChangeAt, lastReceivedAt, lastPublicAt };
}

function isOldView({ asOf, edition }: KnownBy): boolean {
  return asOf !== undefined || edition !== undefined;
}

function isReached(moment: Instant | null, now: Instant): boolean {
  return moment !== null && moment <= now;
}

function findEarlier(a: Instant | null, b: Instant | null): Instant | null {
  if (a === null || b === null) return a ?? b;
  return a < b ? a : b;
}
