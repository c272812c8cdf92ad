import { DAY_MS, type Instant, instantOfMs, type LocalDate } from '@/lib/core/time';
import { viewStateToShareView } from '@/lib/view-state/share-view';
import type { Language, ViewState } from '@/lib/view-state/view-state';

export const ENDS = ['never', 'day', 'week', 'month', 'date'] as const;
export type Ends = (typeof ENDS)[number];

/** What the maker of a link chose. */
export interface ShareChoices {
  /** What the reader opens: the moment seen now, or always the newest. */
  readonly opens: 'moment' | 'newest';
  /** Whether corrections and later reports reach the link, or it stays as known now. */
  readonly data: 'live' | 'frozen';
  readonly lang: Language;
  readonly ends: Ends;
  /** With `ends: 'date'`: the last day on which it opens. */
  readonly lastDay: LocalDate | null;
}

/** What is shared: a view of a caravan, and what is known of it. */
export interface Shared {
  readonly slug: string;
  readonly view: ViewState;
  /** The moment seen; the newest when the view names none. */
  readonly at: Instant;
  /** Since when nothing more became known, by the clock of the server. */
  readonly knownAt: Instant;
}

/** The body of `POST /api/v1/share-links`; undefined: the day it shall end is missing or over. */
export function toShareLinkBody(choices: ShareChoices, shared: Shared, now: Instant) {
  const expiresInHours = findHours(choices, now);
  if (expiresInHours === undefined) return undefined;
  const { slug, view, at, knownAt } = shared;
  const asOf =
    choices.data === 'frozen' ? (view.asOf ?? instantOfMs(Math.floor(Math.max(knownAt, now) / 1000) * 1000)) : null;
  const { edition: _edition, ...shareView } = viewStateToShareView(
    { ...view, at: choices.opens === 'moment' ? at : null, asOf },
    { caravan: slug, lang: choices.lang },
  );
  return { view: shareView, ...(expiresInHours !== null && { expiresInHours }) };
}

const HOURS = { day: 24, week: 168, month: 720 } as const;
const MAX_HOURS = 87_600;

/** Null: it does not end. A last day counts to its end by UTC, and an hour at least. */
function findHours({ ends, lastDay }: ShareChoices, now: Instant): number | null | undefined {
  if (ends === 'never') return null;
  if (ends !== 'date') return HOURS[ends];
  if (lastDay === null) return undefined;
  const hours = Math.ceil((Date.parse(`${lastDay}T00:00:00Z`) + DAY_MS - now) / 3_600_000);
  return hours >= 1 ? Math.min(hours, MAX_HOURS) : undefined;
}
