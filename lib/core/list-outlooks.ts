import type { Outlook } from './forecast.ts';
import { forecastAt } from './forecast-at.ts';
import type { ForecastQuestion } from './forecast-situation.ts';
import { addDays, type Instant, type LocalDate, localDateOf, wholeLocalDay } from './time.ts';
import type { Track } from './track.ts';

/** After so many days without news every forecast is silent, so there is nothing new to say. */
const LONGEST_SILENCE_DAYS = 61;

/**
 * Lists the forecasts of all moments up to one: a forecast changes when a local date begins, when a report becomes
 * known, and when what was held true of the last evenings changes. Each costs a `forecastAt`.
 */
export function listOutlooks(question: Omit<ForecastQuestion, 'at'> & { readonly upTo: Instant }): readonly Outlook[] {
  return listChanges(question.track, question.upTo).map((from) => ({
    from,
    forecast: forecastAt({ ...question, at: from }),
  }));
}

function listChanges(track: Track, upTo: Instant): readonly Instant[] {
  const { evenings, earlierViews, reportCounts } = track;
  const [first] = reportCounts;
  const last = reportCounts.findLast(({ at }) => at <= upTo);
  if (!first || !last) return [];
  const changes = [
    first.at,
    ...evenings.map(({ at }) => at),
    ...earlierViews.flatMap(({ from, until }) => [from, until]),
    ...listMidnights({ track, from: first.at, upTo }),
  ];
  const known = changes.filter((at) => at >= first.at && at <= upTo);
  return [...new Set(known)].sort((a, b) => a - b);
}

function listMidnights(listing: {
  readonly track: Track;
  readonly from: Instant;
  readonly upTo: Instant;
}): readonly Instant[] {
  const { track, from, upTo } = listing;
  const zone = track.timeZone;
  const midnights: Instant[] = [];
  const reported = new Set(track.reportCounts.map(({ at }) => localDateOf(at, zone)));
  let silentDays = 0;
  for (let date: LocalDate = addDays(localDateOf(from, zone), 1); ; date = addDays(date, 1)) {
    const midnight = wholeLocalDay(date, zone).from;
    if (midnight > upTo) return midnights;
    silentDays = reported.has(addDays(date, -1)) ? 0 : silentDays + 1;
    if (silentDays <= LONGEST_SILENCE_DAYS) midnights.push(midnight);
    else if (date > localDateOf(track.reportCounts.at(-1)?.at ?? upTo, zone)) return midnights;
  }
}
