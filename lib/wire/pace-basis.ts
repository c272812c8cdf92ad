import type { Pace, Progress } from '../core/progress.ts';
import { type Basis, listEveningBasis, listPositionBasis } from '../core/report-basis.ts';
import { type Instant, type LocalDate, localDateOf } from '../core/time.ts';
import type { Track } from '../core/track.ts';

/** The reports a number comes from: the first 20 of them, and how many there are. */
export interface BasisDocument {
  readonly reportIds: readonly string[];
  readonly reports: number;
}

/** Where a pace comes from: the dates whose evenings it compares, their reports, and the legs walked on them. */
export interface PaceBasisDocument extends BasisDocument {
  readonly dates: readonly string[];
  /** Each by the reports at its ends, as in `track`. */
  readonly legs: readonly { readonly from: string; readonly to: string }[];
}

/** The basis of each number of `pace`, under its name; those that cannot be given have what there is. */
export interface PaceBases {
  readonly wholeKmPerDay: PaceBasisDocument;
  readonly movingKmPerDay: PaceBasisDocument;
  readonly last3DaysKmPerDay: PaceBasisDocument;
  readonly last7DaysKmPerDay: PaceBasisDocument;
  readonly approachKmPerDay: PaceBasisDocument;
  readonly byMode: Readonly<Partial<Record<keyof Pace['byMode'], PaceBasisDocument>>>;
}

const MOST_IDS = 20;

/** Lists the reports a position rests on. */
export function describePositionBasis(track: Track, progress: Progress): BasisDocument {
  return toDocument(listPositionBasis(track, progress));
}

/** Lists the dates, reports and legs that each pace of a moment rests on. */
export function describePaceBasis(track: Track, { at, pace }: Progress): PaceBases {
  const tell = (dates: readonly LocalDate[]): PaceBasisDocument => ({
    dates,
    ...toDocument(listEveningBasis(track, { at, dates })),
    legs: listLegs(track, { at, dates }),
  });
  const { whole, moving, last3Days, last7Days } = pace.basis;
  const byMode = Object.entries(pace.byMode).map(([mode, { dates }]) => [mode, tell(dates)]);
  return {
    wholeKmPerDay: tell(whole),
    movingKmPerDay: tell(moving),
    last3DaysKmPerDay: tell(last3Days),
    last7DaysKmPerDay: tell(last7Days),
    approachKmPerDay: tell(whole),
    byMode: Object.fromEntries(byMode),
  };
}

function toDocument({ reportIds, total }: Basis): BasisDocument {
  return { reportIds: reportIds.slice(0, MOST_IDS), reports: total };
}

/** The legs that ended on these dates, by the moment. */
function listLegs(track: Track, { at, dates }: { readonly at: Instant; readonly dates: readonly LocalDate[] }) {
  const wanted = new Set(dates);
  return track.legs
    .filter(({ to }) => to.at <= at && wanted.has(localDateOf(to.at, track.timeZone)))
    .map(({ from, to }) => ({ from: from.reportId, to: to.reportId }));
}
