import type { OpenTrack } from '../../core/open-track.ts';
import { type PublicReport, publishReport } from '../../core/publication.ts';
import { findBecomesPastAt, type PublicationContext } from '../../core/publication-class.ts';
import type { ReportRevision } from '../../core/report.ts';
import type { Instant } from '../../core/time.ts';
import type { Store } from '../../storage/store.ts';
import type { KnownBy } from '../app.ts';
import { isOldView } from './old-view.ts';
import { isSameReport, openPublicReports, type PublicReports } from './public-reports.ts';
import { groupByReport } from './read-bodies.ts';
import { findLasts } from './report-index.ts';

/** All that is public of a caravan's reports by an edition, and what it was judged by. */
export interface Gathered {
  readonly reports: PublicReports;
  readonly context: PublicationContext;
  readonly known: KnownBy;
  /** The newest edition that was looked at: what was appended since comes with the next gathering. */
  readonly edition: number;
  /**
   * For an old view: when the next report becomes public now. Whether the caravan fell silent is judged by those, so the
   * class of all that the old view shows may change with it. Null: nothing is held back, or the view is no old one.
   */
  readonly nextReleaseAt: Instant | null;
}

export interface Gathering {
  readonly store: Store;
  /** `lastReceivedAt` null: it is found. */
  readonly context: PublicationContext;
  readonly known: KnownBy;
  readonly edition: number;
  readonly openTrack: () => OpenTrack;
}

/** Over for a month, or silent for two. */
export function isPast({ context }: Gathered): boolean {
  return findPhase(context) !== 'going';
}

/** Until when what was gathered holds by itself; null: until something is appended. */
export function findValidUntil({ reports, context, nextReleaseAt }: Gathered): Instant | null {
  const nextChangeAt = findEarlier(reports.nextChangeAt(), nextReleaseAt);
  return findPhase(context) === 'going' ? findEarlier(nextChangeAt, findBecomesPastAt(context)) : nextChangeAt;
}

/**
 * Reads the caravan's reports once, in batches, and publishes each as it comes. Some 20 µs a report; memory see
 * `PublicReports`. A second time only when the caravan fell silent, since its reports are then shown as past ones.
 */
export async function gatherPublic(gathering: Gathering): Promise<Gathered> {
  const first = await gatherOnce(gathering);
  if (findPhase(first.context) !== 'silent') return first;
  return gatherOnce({ ...gathering, context: first.context });
}

async function gatherOnce({ store, context, known, edition, openTrack }: Gathering): Promise<Gathered> {
  const { slug, timeZone: zone } = context.caravan;
  const reports = openPublicReports({ zone, track: openTrack() });
  let { lastReceivedAt } = context;
  let nextReleaseAt: Instant | null = null;
  for await (const histories of store.streamHistories({ caravan: slug, edition })) {
    for (const revisions of histories) {
      const published = publishReport({ revisions, context, known });
      const { report: after, nextChangeAt } = published;
      reports.change({ id: idOf(revisions), before: undefined, after, nextChangeAt });
      // Whether a caravan fell silent is judged by what is public now: an old view of one that goes on is no past one.
      const current = isOldView(known) ? publishReport({ revisions, context }) : { report: after, nextChangeAt: null };
      nextReleaseAt = findEarlier(nextReleaseAt, current.nextChangeAt);
      const receivedAt = current.report?.receivedAt ?? null;
      if (context.lastReceivedAt === null) lastReceivedAt = findLater(lastReceivedAt, receivedAt);
    }
  }
  await reports.settle(async () => []);
  return { reports, context: { ...context, lastReceivedAt }, known, edition, nextReleaseAt };
}

/**
 * Gathers on from what was gathered: reads what was appended since or has become due, at a cost that does not grow with
 * the other reports. Undefined: all must be gathered anew, because what is shown of the others changes as well (the
 * caravan ended, fell silent or goes on again), or because an old view changed. What was gathered is then spoilt.
 */
export async function gatherOn(
  gathered: Gathered,
  next: { readonly store: Store; readonly now: Instant; readonly edition: number },
): Promise<Gathered | undefined> {
  const { store, now, edition } = next;
  const { reports, known, context, edition: since } = gathered;
  if (isReached(gathered.nextReleaseAt, now)) return undefined;
  const phase = findPhase(context);
  // By what the reports gathered so far were published: see `gatherPublic`.
  const before = { ...context, lastReceivedAt: phase === 'silent' ? context.lastReceivedAt : null };
  const after = { ...before, now };
  const receipts = followReceipts(context);
  let { nextReleaseAt } = gathered;
  for await (const revisions of streamChanged(gathered, next)) {
    const older = revisions.filter((revision) => revision.edition <= since);
    const was = publishReport({ revisions: older, context: before, known }).report;
    const { report, nextChangeAt } = publishReport({ revisions, context: after, known });
    if (isOldView(known)) {
      if (!isSameReport(was, report)) return undefined;
      nextReleaseAt = findEarlier(nextReleaseAt, publishReport({ revisions, context: after }).nextChangeAt);
    }
    reports.change({ id: idOf(revisions), before: was, after: report, nextChangeAt });
    receipts.note({ older, revisions, now });
  }
  await reports.settle((ids) => readPublic({ store, ids, context: after, known, edition }));
  const mayCount = phase !== 'silent' && !isOldView(known);
  const lastReceivedAt = receipts.isLost() && mayCount ? findLasts(reports.index()).lastReceivedAt : receipts.last();
  const then: Gathered = { reports, context: { ...context, now, lastReceivedAt }, known, edition, nextReleaseAt };
  if (receipts.isLost() && !mayCount) return undefined;
  if (findPhase(then.context) !== phase) return undefined;
  return phase === 'silent' && lastReceivedAt !== context.lastReceivedAt ? undefined : then;
}

/** Follows when the newest of the reports that are public now was received, as `gatherPublic` finds it. */
function followReceipts(before: PublicationContext) {
  let last = before.lastReceivedAt;
  let isLost = false;
  const receiptOf = (revisions: readonly ReportRevision[], now: Instant) =>
    publishReport({ revisions, context: { ...before, now, lastReceivedAt: null } }).report?.receivedAt ?? null;
  return {
    note: (seen: {
      readonly older: readonly ReportRevision[];
      readonly revisions: readonly ReportRevision[];
      readonly now: Instant;
    }) => {
      const was = receiptOf(seen.older, before.now);
      const is = receiptOf(seen.revisions, seen.now);
      if (was !== null && was === before.lastReceivedAt && (is === null || is < was)) isLost = true;
      last = findLater(last, is);
    },
    last: () => last,
    /** The newest one was taken back: another one is the newest now. */
    isLost: () => isLost,
  };
}

/** Each report of which something was appended, or that is due by now, with its revisions up to the edition. */
async function* streamChanged(
  { reports, context, edition: since }: Gathered,
  { store, now, edition }: { readonly store: Store; readonly now: Instant; readonly edition: number },
): AsyncGenerator<readonly ReportRevision[]> {
  const due = new Set(reports.listDue(now));
  for await (const histories of store.streamHistories({ caravan: context.caravan.slug, since, edition })) {
    for (const revisions of histories) {
      due.delete(idOf(revisions));
      yield revisions;
    }
  }
  const ids = [...due];
  for (let read = 0; read < ids.length; read += READ_AT_ONCE) {
    const revisions = await store.listRevisionsOf(ids.slice(read, read + READ_AT_ONCE));
    yield* groupByReport(revisions.filter((revision) => revision.edition <= edition)).values();
  }
}

const READ_AT_ONCE = 500;

async function readPublic(read: {
  readonly store: Store;
  readonly ids: readonly string[];
  readonly context: PublicationContext;
  readonly known: KnownBy;
  readonly edition: number;
}): Promise<readonly PublicReport[]> {
  const { store, ids, context, known, edition } = read;
  const revisions = (await store.listRevisionsOf(ids)).filter((revision) => revision.edition <= edition);
  return [...groupByReport(revisions).values()]
    .map((own) => publishReport({ revisions: own, context, known }).report)
    .filter((report) => report !== undefined);
}

/** By what the class of all reports is decided: the end of the caravan, silence of it, or neither. */
function findPhase(context: PublicationContext): 'over' | 'silent' | 'going' {
  if (isReached(findBecomesPastAt({ ...context, lastReceivedAt: null }), context.now)) return 'over';
  return isReached(findBecomesPastAt(context), context.now) ? 'silent' : 'going';
}

function isReached(moment: Instant | null, now: Instant): boolean {
  return moment !== null && moment <= now;
}

function idOf(revisions: readonly ReportRevision[]): string {
  return revisions[0]?.reportId ?? '';
}

function findEarlier(a: Instant | null, b: Instant | null): Instant | null {
  if (a === null || b === null) return a ?? b;
  return a < b ? a : b;
}

function findLater(a: Instant | null, b: Instant | null): Instant | null {
  if (a === null || b === null) return a ?? b;
  return a > b ? a : b;
}
