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
  const first = await gatherOnce(gathering);
  const context = { ...gathering.context, lastReceivedAt: first.lastReceivedAt };
  const becomesPastAt = findBecomesPastAt(context);
  const isPast = isReached(becomesPastAt, now);
  const fellSilent = isPast && !isReached(findBecomesPastAt(gathering.context), now);
  const { reports, nextChangeAt } = fellSilent ? await gatherOnce({ ...gathering, context }) : first;
  return { reports, context, validUntil: isPast ? nextChangeAt : findEarlier(nextChangeAt, becomesPastAt) };
}

interface Pass {
  readonly reports: SortedReports;
  readonly nextChangeAt: Instant | null;
  readonly lastReceivedAt: Instant | null;
}

async function gatherOnce({ store, context, known, upTo }: Gathering): Promise<Pass> {
  const rows = createPublicRows();
  let nextChangeAt: Instant | null = null;
  let lastReceivedAt: Instant | null = null;
  for await (const histories of store.streamHistories({ caravan: context.caravan.slug, edition: upTo })) {
    for (const revisions of histories) {
      const published = publishReport({ revisions, context, known });
      nextChangeAt = findEarlier(nextChangeAt, published.nextChangeAt);
      if (published.report === undefined) continue;
      rows.add(published.report);
      lastReceivedAt = instantOfMs(Math.max(lastReceivedAt ?? 0, published.report.receivedAt));
    }
  }
  return { reports: rows.finish(), nextChangeAt, lastReceivedAt };
}

function isReached(moment: Instant | null, now: Instant): boolean {
  return moment !== null && moment <= now;
}

function findEarlier(a: Instant | null, b: Instant | null): Instant | null {
  if (a === null || b === null) return a ?? b;
  return a < b ? a : b;
}
