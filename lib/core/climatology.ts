import { countByCaravan, evenOut, type PlacedCase, weighCase } from './case-weights.ts';
import { simulateDayMarches } from './day-marches.ts';
import { fromLogKm, toLogKm } from './log-km.ts';
import type { PastCase } from './past-case.ts';
import { averageQuantiles, findQuantiles, type SevenQuantiles } from './quantiles.ts';
import type { TravelMoment } from './travel-moment.ts';

/** Days for which what is usual counts in a caravan's own pace. */
const USUAL_PACE_DAYS = 6;
/** Two caravans of a pace e times as great are as little alike as is allowed for by one standard deviation. */
const PACE_SPREAD = 1;
/** A day after a rest says this much of a day after a march. */
const OTHER_REST = 0.5;
/** Beyond, day marches drawn one by one do not know that caravans rest, ride and wear out. */
const LONGEST_MARCHES_DAYS = 3;
/** Where no case tells of a day: a march on foot. */
const MARCH_ON_FOOT_KM = 25;

/** What advances are forecast from. */
export interface AdvanceQuestion {
  readonly moment: TravelMoment;
  /** The day marches of the caravan itself, in order. */
  readonly ownMarches: readonly { readonly beforeKm: number | null; readonly km: number }[];
  readonly cases: readonly PastCase[];
}

/**
 * Forecasts how far a caravan comes within some days, given that it stays together: seven quantiles in kilometres, by
 * day. Averaged, level by level on the scale of `toLogKm`, are (a) the advances of other caravans in like moments, (b)
 * its own pace with the errors that this would have made for them, and up to 3 days (c) day marches drawn one by one.
 * Like are cases near in time, on the same part of the road, of like pace, both rested or not. A day for which fewer
 * than five cases are known is left out. Deterministic; 2 ms for 300 cases.
 */
export function forecastAdvances(
  question: AdvanceQuestion,
  days: readonly number[],
): ReadonlyMap<number, SevenQuantiles> {
  const { moment } = question;
  const places = question.cases.map((one) => ({ one, weight: weighCase(one, moment) }));
  const paceOf = readPaces(places);
  const marches = simulateDayMarches({ ...question, places, days: LONGEST_MARCHES_DAYS });
  const found = new Map<number, SevenQuantiles>();
  for (const day of days) {
    const likes = listLikes({ places, moment, day, paceOf });
    if (likes.length < LEAST_CASES) continue;
    const usual = findQuantiles(likes.map(({ logKm, weight }) => ({ value: logKm, weight })));
    const errors = findQuantiles(likes.map(({ logKm, paceLogKm, weight }) => ({ value: logKm - paceLogKm, weight })));
    const own = toLogKm(paceOf(moment) * day);
    const drawn = marches.get(day);
    const sets = [usual, errors.map((error) => own + error), ...(drawn ? [drawn.map(toLogKm)] : [])];
    found.set(day, averageQuantiles(sets).map(fromLogKm));
  }
  return found;
}

const LEAST_CASES = 5;

/** The pace of a whole way so far, drawn towards what is usual here and now while the way is short; km a day. */
function readPaces(places: readonly PlacedCase[]): (moment: TravelMoment) => number {
  const counts = countByCaravan(places.map(({ one }) => one));
  let weights = 0;
  let sum = 0;
  for (const { one, weight } of places) {
    const km = one.advanceKm.get(1);
    if (km === undefined) continue;
    const share = weight / Math.sqrt(counts.get(one.slug) ?? 1);
    weights += share;
    sum += share * Math.max(0, km);
  }
  const usual = Math.max(1, weights > 0 ? sum / weights : MARCH_ON_FOOT_KM);
  return ({ wayKm, wayDays }) => (wayKm + USUAL_PACE_DAYS * usual) / (wayDays + USUAL_PACE_DAYS);
}

interface LikeCase {
  readonly logKm: number;
  /** How far its own pace would have led it. */
  readonly paceLogKm: number;
  readonly weight: number;
}

function listLikes(asked: {
  readonly places: readonly PlacedCase[];
  readonly moment: TravelMoment;
  readonly day: number;
  readonly paceOf: (moment: TravelMoment) => number;
}): readonly LikeCase[] {
  const { places, moment, day, paceOf } = asked;
  // A first evening tells no pace yet, which over many days is most of what is known.
  const eveningsBefore = day > LONGEST_MARCHES_DAYS ? 1 : 0;
  const known = places.filter(({ one }) => one.eveningsBefore >= eveningsBefore && one.advanceKm.has(day));
  const counts = countByCaravan(known.map(({ one }) => one));
  const pace = Math.log(paceOf(moment));
  const weights = known.map(({ one, weight }) => {
    const apart = (Math.log(paceOf(one)) - pace) / PACE_SPREAD;
    const rest = one.isResting === moment.isResting ? 1 : OTHER_REST;
    return (weight * Math.exp(-0.5 * apart * apart) * rest) / Math.sqrt(counts.get(one.slug) ?? 1);
  });
  const even = evenOut(
    weights,
    known.map(({ one }) => one.slug),
  );
  return known.map(({ one }, index) => ({
    logKm: toLogKm(one.advanceKm.get(day) ?? 0),
    paceLogKm: toLogKm(paceOf(one) * day),
    weight: even[index] ?? 0,
  }));
}
