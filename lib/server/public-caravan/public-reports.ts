import type { OpenTrack } from '../../core/open-track.ts';
import type { PublicReport } from '../../core/publication.ts';
import { type Instant, instantOfMs, type LocalDate, localDateOf } from '../../core/time.ts';
import { countRows, EMPTY_INDEX, editIndex, getRow, type ReportIndex, type ReportRow } from './report-index.ts';
import { createSetDigest } from './set-digest.ts';

/** What a report became: what was public of it before and what is now, and when the next of it will be. */
export interface ReportChange {
  readonly id: string;
  readonly before: PublicReport | undefined;
  readonly after: PublicReport | undefined;
  readonly nextChangeAt: Instant | null;
}

/** Whether nothing that is shown changed: a revision never does, so its number and class stand for its words. */
export function isSameReport(before: PublicReport | undefined, after: PublicReport | undefined): boolean {
  return before?.revision === after?.revision && before?.class === after?.class;
}

/** The public reports of one view as they are listed, hashed and drawn. Changes; what is read from it does not. */
export interface PublicReports {
  readonly change: (change: ReportChange) => void;
  /** Takes the changes over; then reads the reports of those dates again of which one was taken back. */
  readonly settle: (readReports: (ids: readonly string[]) => Promise<readonly PublicReport[]>) => Promise<void>;
  readonly index: () => ReportIndex;
  /** Hash of all that the reports say, but for what depends on the caravan (policy, zone). */
  readonly digest: () => string;
  /** The next moment at which the passing of time alone changes one of them. */
  readonly nextChangeAt: () => Instant | null;
  /** Reports that have changed by then of themselves. */
  readonly listDue: (now: Instant) => readonly string[];
  /** Null once it was let go of. */
  readonly track: () => OpenTrack | null;
  /** Lets go of what the track is drawn from, which takes most memory: for views of which nothing changes. */
  readonly letGo: () => void;
}

/** Reports read at once when a date is read again. */
const READ_AT_ONCE = 500;

/** Opens a view without reports. Memory: some 60 bytes a report beside what the track holds. */
export function openPublicReports({
  zone,
  track,
}: {
  readonly zone: string;
  readonly track: OpenTrack;
}): PublicReports {
  const digest = createSetDigest();
  const waiting = openWaiting();
  let index = EMPTY_INDEX;
  let removed: ReportRow[] = [];
  let added: ReportRow[] = [];
  let drawn: OpenTrack | null = track;
  return {
    change: ({ id, before, after, nextChangeAt }) => {
      waiting.wait(id, nextChangeAt);
      if (isSameReport(before, after)) return;
      if (before) {
        removed.push(toRow(before));
        digest.remove(signOf(before));
      }
      if (after) {
        added.push(toRow(after));
        digest.add(signOf(after));
        drawn?.add(after);
      }
    },
    async settle(readReports) {
      const dates = new Set(removed.map(({ fixAt }) => localDateOf(instantOfMs(fixAt), zone)));
      if (removed.length > 0 || added.length > 0) index = editIndex(index, { removed, added });
      removed = [];
      added = [];
      for (const date of dates) {
        drawn?.forget(date);
        const ids = listIdsOf(index, { date, zone });
        for (let read = 0; read < ids.length; read += READ_AT_ONCE) {
          for (const report of await readReports(ids.slice(read, read + READ_AT_ONCE))) drawn?.add(report);
        }
      }
    },
    index: () => index,
    digest: digest.read,
    nextChangeAt: waiting.findNext,
    listDue: waiting.listDue,
    track: () => drawn,
    letGo: () => {
      drawn = null;
    },
  };
}

/** Reports that will change by time alone, and when. */
function openWaiting() {
  const waiting = new Map<string, Instant>();
  let next: Instant | null | 'unknown' = null;
  return {
    wait: (id: string, due: Instant | null) => {
      const known = waiting.get(id);
      if (due === null) waiting.delete(id);
      else waiting.set(id, due);
      if (known !== undefined && known === next) next = 'unknown';
      else if (due !== null && next !== 'unknown') next = earlier(next, due);
    },
    findNext: () => {
      if (next === 'unknown') next = [...waiting.values()].reduce<Instant | null>(earlier, null);
      return next;
    },
    listDue: (now: Instant) => [...waiting].filter(([, due]) => due <= now).map(([id]) => id),
  };
}

function toRow({ id, fixAt, receivedAt, publicAt }: PublicReport): ReportRow {
  return { id, fixAt, receivedAt, publicAt };
}

function signOf({ id, revision, class: of }: PublicReport): string {
  return `${id} ${revision} ${of}`;
}

function listIdsOf(index: ReportIndex, day: { readonly date: LocalDate; readonly zone: string }): readonly string[] {
  const dateOf = (fixAt: number) => localDateOf(instantOfMs(fixAt), day.zone);
  const start = countRows(index, ({ fixAt }) => dateOf(fixAt) < day.date);
  const end = countRows(index, ({ fixAt }) => dateOf(fixAt) <= day.date);
  return Array.from({ length: end - start }, (_, at) => getRow(index, start + at).id);
}

function earlier(a: Instant | null, b: Instant): Instant {
  return a === null || b < a ? b : a;
}
