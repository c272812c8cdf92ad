import { type PublicReport, publishReport } from '../../core/publication.ts';
import { findBecomesPastAt, type PublicationContext } from '../../core/publication-class.ts';
import type { ReportRevision } from '../../core/report.ts';
import { type Instant, instantOfMs } from '../../core/time.ts';
import type { Store } from '../../storage/store.ts';
import type { KnownBy } from '../app.ts';
import { createPublicRows, type SortedReports } from './public-rows.ts';

/** All that is public of a caravan's reports, and until when that holds by itself. */
export interface Gathered {
  readonly reports: SortedReports;
  readonly context: PublicationContext;
  readonly validUntil: Instant | null;
  readonly newest: NewestPublic;
}

/** The newest of what is public, in public values alone. */
export interface NewestPublic {
  /** When the last of it became public; null: there is none. */
  readonly publicAt: Instant | null;
  /** The highest edition among the revisions that are shown; 0: there is none. */
  readonly edition: number;
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
  const { reports, nextChangeAt, newest } = pass;
  return { reports, context, newest, validUntil: isPast ? nextChangeAt : findEarlier(nextChangeAt, becomesPastAt) };
}

interface Pass {
  readonly reports: SortedReports;
  readonly nextChangeAt: Instant | null;
  readonly lastReceivedAt: Instant | null;
  readonly newest: NewestPublic;
}

async function gatherOnce({ store, context, known, upTo }: Gathering): Promise<Pass> {
  const rows = createPublicRows();
  let nextChangeAt: Instant | null = null;
  let lastReceivedAt: Instant | null = null;
  let newest: NewestPublic = { publicAt: null, edition: 0 };
  for await (const histories of store.streamHistories({ caravan: context.caravan.slug, edition: upTo })) {
    for (const revisions of histories) {
      const published = publishReport({ revisions, context, known });
      // Whether a caravan fell silent is judged by what is public now: an old view of one that goes on is no past one.
      const { report: current } = isOldView(known) ? publishReport({ revisions, context }) : published;
      if (current) lastReceivedAt = instantOfMs(Math.max(lastReceivedAt ?? 0, current.receivedAt));
      nextChangeAt = findEarlier(nextChangeAt, published.nextChangeAt);
      if (published.report === undefined) continue;
      rows.add(published.report);
      newest = findNewer(newest, published.report, revisions);
    }
  }
  return { reports: rows.finish(), nextChangeAt, lastReceivedAt, newest };
}

function isOldView({ asOf, edition }: KnownBy): boolean {
  return asOf !== undefined || edition !== undefined;
}

function findNewer(newest: NewestPublic, report: PublicReport, revisions: readonly ReportRevision[]): NewestPublic {
  const edition = revisions.find(({ revision }) => revision === report.revision)?.edition ?? 0;
  return {
    publicAt: instantOfMs(Math.max(newest.publicAt ?? 0, report.publicAt)),
    edition: Math.max(newest.edition, edition),
  };
}

function isReached(moment: Instant | null, now: Instant): boolean {
  return moment !== null && moment <= now;
}

function findEarlier(a: Instant | null, b: Instant | null): Instant | null {
  if (a === null || b === null) return a ?? b;
  return a < b ? a : b;
}
