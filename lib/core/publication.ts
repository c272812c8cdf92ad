import { findClass, findPolicy, type PublicationClass, type PublicationContext } from './publication-class.ts';
import { coarsenReport } from './publication-view.ts';
import type { ReportRevision, Statement } from './report.ts';
import { fixInstantOf } from './report.ts';
import { addHours, type Instant, instantOfMs, localDateOf, wholeLocalDay } from './time.ts';

declare const publicBrand: unique symbol;

/** What the public may see of a report. Only `publishReport` makes one. */
export interface PublicReport {
  readonly [publicBrand]: true;
  readonly id: string;
  readonly caravan: string;
  readonly class: PublicationClass;
  /** Rounded and coarsened as the class demands: a field report has its cell's centre and the whole day. */
  readonly statement: Statement;
  /** For a field report the local midnight before, so that the hour of its sending stays private. */
  readonly receivedAt: Instant;
  /** From when the public could see this revision. `asOf` is judged by it. */
  readonly publicAt: Instant;
  readonly revision: number;
  /** The instant from which it counts on the timeline, computed from the public statement alone. */
  readonly fixAt: Instant;
  /** How exactly the position is shown, kilometres, and whether it was held back. */
  readonly shown: { readonly precisionKm: number; readonly delayed: boolean };
}

/** What a reader may know: all that was public by `asOf` (default: now), and no revision after `edition`. */
export interface PublicKnowledge {
  readonly asOf?: Instant;
  readonly edition?: number;
}

export interface Publication {
  /** What is public now, or was by `asOf`; undefined: nothing. */
  readonly report: PublicReport | undefined;
  /** The next moment at which the passing of time alone changes `report`; null: none. The caravan's own: `findBecomesPastAt`. */
  readonly nextChangeAt: Instant | null;
}

/** One entry of the history that the public may see. */
export interface PublicRevision {
  readonly report: PublicReport;
  /** For a field report the local midnight before it was released: that hour follows from the hour of its sending. */
  readonly recordedAt: Instant;
  readonly author: ReportRevision['author'];
  /** A moderator's words or a code; null for field reports, where words could tell the place. */
  readonly reason: string | null;
}

export interface ReportHistory {
  /** All revisions of one report, ascending, also those after `edition`: a retraction acts on every view. */
  readonly revisions: readonly ReportRevision[];
  readonly context: PublicationContext;
  readonly known?: PublicKnowledge;
}

interface Release {
  readonly revision: ReportRevision;
  readonly class: PublicationClass;
  readonly publicAt: Instant;
}

/**
 * What the public may see of a report, by the protection policy: only accepted revisions, each from when its class
 * releases it. Whatever is not accepted now (retracted, taken back, rejected) is in no view, frozen ones included.
 * Pure and deterministic: revisions that are not public leave no trace in the result. Cost: some 2 µs.
 */
export function publishReport({ revisions, context, known = {} }: ReportHistory): Publication {
  const releases = listReleases(revisions, context);
  const asOf = Math.min(known.asOf ?? context.now, context.now);
  let shown: Release | undefined;
  let nextChangeAt: Instant | null = null;
  for (const revision of revisions) {
    if (revision.edition > (known.edition ?? Number.POSITIVE_INFINITY) || revision.recordedAt > asOf) break;
    const release = releases.get(revision);
    if (!release) shown = undefined;
    else if (release.publicAt <= asOf) shown = release;
    else if (known.asOf === undefined || known.asOf >= context.now)
      nextChangeAt = earlier(nextChangeAt, release.publicAt);
  }
  return { report: shown && makePublic(shown, context), nextChangeAt };
}

/**
 * The revisions of a report that the public may see, oldest first, none finer than what is shown now.
 * Empty when the report itself is not public.
 */
export function publishHistory(history: ReportHistory): readonly PublicRevision[] {
  const { revisions, context, known = {} } = history;
  const shown = publishReport(history).report;
  if (!shown) return [];
  const asOf = Math.min(known.asOf ?? context.now, context.now);
  const zone = context.caravan.timeZone;
  return [...listReleases(revisions, context).values()]
    .filter((release) => release.publicAt <= asOf && release.revision.revision <= shown.revision)
    .map((release) => ({
      report: makePublic(release, context),
      recordedAt: release.class === 'field' ? beginOfDay(release.publicAt, zone) : release.revision.recordedAt,
      author: release.revision.author,
      reason: release.class === 'field' ? null : release.revision.reason,
    }));
}

/** Accepted revisions with their class and release; none when the report is not accepted now. */
function listReleases(revisions: readonly ReportRevision[], context: PublicationContext): Map<ReportRevision, Release> {
  const releases = new Map<ReportRevision, Release>();
  const newest = revisions.at(-1);
  if (newest?.status !== 'accepted') return releases;
  const newestClass = findClass(newest, context);
  let previous: ReportRevision | undefined;
  for (const revision of revisions) {
    if (revision.status === 'accepted') {
      const own = findClass(revision, context);
      // A report that is field now was perhaps shown finer once; from now on it is not, in old views either.
      const effective = newestClass === 'field' ? 'field' : own;
      // Shown, taken off or shown finer, then field again: the delay starts again.
      const wasField = previous?.status === 'accepted' && findClass(previous, context) === 'field';
      const startsAgain = releases.size > 0 && own === 'field' && !wasField;
      releases.set(revision, {
        revision,
        class: effective,
        publicAt: effective === 'field' ? releaseField({ revision, context, startsAgain }) : revision.recordedAt,
      });
    }
    previous = revision;
  }
  return releases;
}

function releaseField(release: {
  readonly revision: ReportRevision;
  readonly context: PublicationContext;
  readonly startsAgain: boolean;
}): Instant {
  const { statement, receivedAt, recordedAt } = release.revision;
  const since = Math.max(statement.observed.to, receivedAt, release.startsAgain ? recordedAt : receivedAt);
  const due = addHours(instantOfMs(since), findPolicy(release.context).delayHours);
  return instantOfMs(Math.max(due, recordedAt));
}

function makePublic({ revision, class: of, publicAt }: Release, context: PublicationContext): PublicReport {
  const zone = context.caravan.timeZone;
  const { statement, receivedAt, shown } = coarsenReport({ revision, class: of, zone, policy: findPolicy(context) });
  const report: Omit<PublicReport, typeof publicBrand> = {
    id: revision.reportId,
    caravan: revision.caravan,
    class: of,
    statement,
    receivedAt,
    publicAt,
    revision: revision.revision,
    fixAt: fixInstantOf(statement, zone),
    shown,
  };
  // The only place where the brand is given: everything in `report` has passed the policy above.
  return report as PublicReport;
}

function beginOfDay(instant: Instant, zone: string): Instant {
  return wholeLocalDay(localDateOf(instant, zone), zone).from;
}

function earlier(a: Instant | null, b: Instant): Instant {
  return a === null || b < a ? b : a;
}
