import type { Outlook } from './forecast.ts';
import { forecastAt } from './forecast-at.ts';
import { type ForecastQuestion, LEAST_REPORTS, LONGEST_SILENCE_MS } from './forecast-situation.ts';
import { addDays, DAY_MS, type Instant, instantOfMs, localDateOf, wholeLocalDay } from './time.ts';
import type { Track } from './track.ts';

/**
 * Lists the forecasts of all moments up to one. A forecast changes when a local date begins, when what was held true of
 * the last evenings changes, with the first reports, and when silence has gone on for too long. In between only how many
 * reports it is based on can grow. In steps of a `forecastAt` each, so that others can have their turn: of a caravan long
 * on the way all of them take seconds.
 */
export function* stepOutlooks(
  question: Omit<ForecastQuestion, 'at'> & { readonly upTo: Instant },
): Generator<undefined, readonly Outlook[]> {
  const outlooks: Outlook[] = [];
  for (const from of listChanges(question.track, question.upTo)) {
    outlooks.push({ from, forecast: forecastAt({ ...question, at: from }) });
    yield;
  }
  return outlooks;
}

function listChanges(track: Track, upTo: Instant): readonly Instant[] {
  const { evenings, earlierViews, reportCounts } = track;
  const [first] = reportCounts;
  if (!first) return [];
  const changes = [
    ...reportCounts.slice(0, LEAST_REPORTS).map(({ at }) => at),
    ...evenings.map(({ at }) => at),
    ...earlierViews.flatMap(({ from, until }) => [from, until]),
    ...reportCounts.flatMap(({ at }, index) =>
      listSilence({ track, from: at, next: reportCounts[index + 1]?.at, upTo }),
    ),
  ];
  const known = changes.filter((at) => at >= first.at && at <= upTo);
  return [...new Set(known)].sort((a, b) => a - b);
}

/** After a report: the midnights until the next one or until nothing more is forecast, and when that begins and ends. */
function listSilence(silence: {
  readonly track: Track;
  readonly from: Instant;
  readonly next: Instant | undefined;
  readonly upTo: Instant;
}): readonly Instant[] {
  const { track, from, next = silence.upTo, upTo } = silence;
  const zone = track.timeZone;
  const until = Math.min(next, upTo, from + LONGEST_SILENCE_MS + DAY_MS);
  const midnights: Instant[] = [];
  for (let date = addDays(localDateOf(from, zone), 1); ; date = addDays(date, 1)) {
    const midnight = wholeLocalDay(date, zone).from;
    if (midnight > until) break;
    midnights.push(midnight);
  }
  const tooLong = instantOfMs(from + LONGEST_SILENCE_MS + 1_000);
  return tooLong < next ? [...midnights, tooLong, next] : midnights;
}
