import type { AdvanceFan } from './advance-fan.ts';
import type { StillTogether } from './ending-chance.ts';
import { getItem } from './get-item.ts';
import { toLogKm } from './log-km.ts';
import { QUANTILE_LEVELS } from './quantiles.ts';

/** As many runs, each keeping its rank among all on every day; none is drawn, so nothing depends on luck. */
const RUNS = 100;
/** No caravan went on for longer. */
const LONGEST_DAYS = 120;
const SOON_DAYS = 7;

/** Where the rank of each run lies among the levels: straight between them, and on beyond the outer two. */
const RANKS = Array.from({ length: RUNS }, (_, run) => {
  const rank = (run + 0.5) / RUNS;
  const above = QUANTILE_LEVELS.findIndex((level) => level >= rank);
  const next = above < 0 ? QUANTILE_LEVELS.length - 1 : Math.max(1, above);
  const from = getItem(QUANTILE_LEVELS, next - 1);
  return { next, share: (rank - from) / (getItem(QUANTILE_LEVELS, next) - from) };
});
/** Below this chance nothing is said of when: too few runs arrive. */
const LEAST_CHANCE = 0.02;

/** The chance of getting some way together, and when, counted in days from the issue. */
export interface Reach {
  readonly probability: number;
  readonly within7Days: number;
  /** Days that hold 8 in 10 of those runs that get there; null: too few do. */
  readonly earliestDays: number | null;
  readonly likelyDays: number | null;
  readonly latestDays: number | null;
}

export interface Runs {
  readonly reach: (km: number) => Reach;
  /** The chance to have ended within 7 days on the road, when it is done for after so many kilometres. */
  readonly endWithin7Days: (km: number) => number;
}

/**
 * Sends caravans ahead: each keeps one rank of the fan all along, so that on every day they are spread exactly as it
 * says, and each is together for as long as `stillTogether` says. `lagDays`: days gone since the evening that the fan
 * and `km` count from. 12,000 steps once, 100 a question.
 */
export function sendRuns(sending: {
  readonly fan: AdvanceFan;
  readonly lagDays: number;
  readonly stillTogether: StillTogether;
}): Runs {
  const { fan, lagDays, stillTogether } = sending;
  const together = Array.from({ length: LONGEST_DAYS + 1 }, (_, day) => stillTogether(day));
  const farthest = goAhead(fan, lagDays);
  const arriveAt = (km: number) => {
    const logKm = toLogKm(km);
    return farthest.map((upTo) => findFirstDay(upTo, logKm));
  };
  return {
    reach: (km) => describeReach(arriveAt(km), together),
    endWithin7Days: (km) =>
      1 - mean(arriveAt(km).map((day) => getItem(together, day < 0 ? SOON_DAYS : Math.min(day, SOON_DAYS)))),
  };
}

/** For each run, how far it has come at most by each day, on the log scale. */
function goAhead(fan: AdvanceFan, lagDays: number): readonly Float64Array[] {
  const farthest = RANKS.map(() => new Float64Array(LONGEST_DAYS + 1));
  for (let day = 0; day <= LONGEST_DAYS; day += 1) {
    const logKm = fan(lagDays + day).map(toLogKm);
    for (const [run, upTo] of farthest.entries()) {
      const { next, share } = getItem(RANKS, run);
      const low = getItem(logKm, next - 1);
      const reached = low + (getItem(logKm, next) - low) * share;
      upTo[day] = day === 0 ? reached : Math.max(reached, getItem(upTo, day - 1));
    }
  }
  return farthest;
}

/** The first day by which a run has come so far; -1: it never does. They never go back: by bisection. */
function findFirstDay(upTo: Float64Array, logKm: number): number {
  if (getItem(upTo, LONGEST_DAYS) < logKm) return -1;
  let low = 0;
  let high = LONGEST_DAYS;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (getItem(upTo, middle) >= logKm) high = middle;
    else low = middle + 1;
  }
  return low;
}

function describeReach(arrivals: readonly number[], together: readonly number[]): Reach {
  const arrived = arrivals.filter((day) => day >= 0).map((day) => ({ day, weight: getItem(together, day) }));
  const sumOf = (some: typeof arrived) => some.reduce((sum, { weight }) => sum + weight, 0) / arrivals.length;
  const probability = sumOf(arrived);
  const sorted = arrived.sort((a, b) => a.day - b.day);
  const dayAt = (share: number) => {
    let gone = 0;
    for (const { day, weight } of sorted) {
      gone += weight / arrivals.length;
      if (gone >= share * probability) return day;
    }
    return null;
  };
  const isLikely = probability >= LEAST_CHANCE;
  return {
    probability,
    within7Days: sumOf(arrived.filter(({ day }) => day <= SOON_DAYS)),
    earliestDays: isLikely ? dayAt(0.1) : null,
    likelyDays: isLikely ? dayAt(0.5) : null,
    latestDays: isLikely ? dayAt(0.9) : null,
  };
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
