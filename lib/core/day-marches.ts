import { countByCaravan, type PlacedCase } from './case-weights.ts';
import { getItem } from './get-item.ts';
import { findEvenQuantiles, type SevenQuantiles } from './quantiles.ts';
import { drawNumbers } from './random-numbers.ts';
import { MOVING_KM } from './track-rest.ts';
import type { TravelMoment } from './travel-moment.ts';

const RUNS = 1_000;
/** Any seed serves: it is fixed so that the same reports give the same answer. */
const SEED = 5;
/** What a day is like goes on from one to the next; on wheels it wins at least so much. */
const ON_WHEELS_KM = 60;
/** Counts of each change before any is seen. */
const BEFORE_SEEN = 0.5;

type DayKind = 0 | 1 | 2;
const ON_FOOT: DayKind = 1;
const KINDS = [0, 1, 2] as const;

interface March {
  /** The day before; null: not known. */
  readonly beforeKm: number | null;
  readonly km: number;
  readonly weight: number;
}

/**
 * Draws day marches one after another: whether the next day is one of rest, on foot or on wheels follows from the day
 * before as it did for this and other caravans, its kilometres are those of such a day. Gives the quantiles of the sum
 * by days, kilometres. Fixed seed; 1 ms.
 */
export function simulateDayMarches(simulating: {
  readonly moment: TravelMoment;
  readonly ownMarches: readonly { readonly beforeKm: number | null; readonly km: number }[];
  readonly places: readonly PlacedCase[];
  readonly days: number;
}): ReadonlyMap<number, SevenQuantiles> {
  const { moment, ownMarches, places, days } = simulating;
  const marches = [...listMarches(places), ...ownMarches.map((march) => ({ ...march, weight: 1 }))];
  if (marches.length === 0) return new Map();
  const change = countChanges(marches);
  const drawKm = KINDS.map((kind) => openDrawer(marches.filter(({ km }) => kindOf(km) === kind)));
  const next = drawNumbers(SEED);
  const sums = Array.from({ length: days }, () => new Float64Array(RUNS));
  for (let run = 0; run < RUNS; run += 1) {
    let kind = moment.stepKm === null ? ON_FOOT : kindOf(moment.stepKm);
    let km = 0;
    for (const sum of sums) {
      kind = drawKind(getItem(change, kind), next());
      km += getItem(drawKm, kind)(next());
      sum[run] = km;
    }
  }
  return new Map(sums.map((sum, index) => [index + 1, findEvenQuantiles(sum)]));
}

function listMarches(places: readonly PlacedCase[]): readonly March[] {
  const known = places.filter(({ one }) => one.advanceKm.has(1));
  const counts = countByCaravan(known.map(({ one }) => one));
  return known.map(({ one, weight }) => ({
    beforeKm: one.stepKm,
    km: one.advanceKm.get(1) ?? 0,
    weight: weight / Math.sqrt(counts.get(one.slug) ?? 1),
  }));
}

function kindOf(km: number): DayKind {
  if (Math.abs(km) < MOVING_KM) return 0;
  return Math.abs(km) < ON_WHEELS_KM ? 1 : 2;
}

/** By the kind of a day: how often each kind follows. */
function countChanges(marches: readonly March[]): readonly (readonly number[])[] {
  const counts = KINDS.map(() => KINDS.map(() => BEFORE_SEEN));
  for (const { beforeKm, km, weight } of marches) {
    if (beforeKm === null) continue;
    const row = getItem(counts, kindOf(beforeKm));
    row[kindOf(km)] = getItem(row, kindOf(km)) + weight;
  }
  return counts;
}

function drawKind(counts: readonly number[], share: number): DayKind {
  let left = share * counts.reduce((sum, count) => sum + count, 0);
  for (const kind of KINDS) {
    left -= getItem(counts, kind);
    if (left < 0) return kind;
  }
  return 2;
}

/** Draws kilometres by their weights: a share of 0 to 1 in, by bisection. 0 km where there are none. */
function openDrawer(marches: readonly March[]): (share: number) => number {
  let total = 0;
  const upTo = marches.map(({ weight }) => {
    total += weight;
    return total;
  });
  return (share) => {
    let low = 0;
    let high = marches.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (getItem(upTo, middle) < share * total) low = middle + 1;
      else high = middle;
    }
    return marches[low]?.km ?? 0;
  };
}
