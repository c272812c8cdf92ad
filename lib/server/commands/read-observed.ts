import { type ObservedInterval, precisionOf } from '../../core/report.ts';
import { type Instant, type LocalDate, wholeLocalDay } from '../../core/time.ts';
import { type Problem, problem } from '../../wire/problem.ts';
import type { ObservedBody } from '../../wire/requests/report-bodies.ts';

const LONGEST_MS = 31 * 86_400_000;

/**
 * The interval a sender states, in the caravan's zone. An end beyond now is cut to now; a beginning beyond now is left,
 * as the plausibility rules ask about it.
 */
export function readObserved(
  body: ObservedBody,
  { timeZone, now }: { readonly timeZone: string; readonly now: Instant },
): { readonly kind: 'observed'; readonly observed: ObservedInterval } | Problem {
  const from = boundOf(body.from, 'from', timeZone);
  const stated = boundOf(body.to ?? body.from, 'to', timeZone);
  if (stated < from) return refuse('to', 'range', 'Must not lie before from');
  if (stated - from > LONGEST_MS) return refuse('to', 'range', 'An observation spans at most 31 days');
  const precision = body.precision ?? precisionOf({ from, to: stated }, timeZone);
  const to = from <= now && stated > now ? now : stated;
  return { kind: 'observed', observed: { from, to, precision } };
}

function boundOf(bound: Instant | LocalDate, end: 'from' | 'to', timeZone: string): Instant {
  return typeof bound === 'string' ? wholeLocalDay(bound, timeZone)[end] : bound;
}

function refuse(field: string, code: string, message: string): Problem {
  return problem('invalid-fields', 'The time of observation is invalid.', [
    { path: `/observed/${field}`, code, message },
  ]);
}
