import { getItem } from '../core/get-item.ts';
import { findEvenQuantiles, type SevenQuantiles } from '../core/quantiles.ts';
import { drawNumbers } from '../core/random-numbers.ts';

/** A day march of a past caravan, and that of the day after if both are known. */
export interface PastMarch {
  readonly km: number;
  readonly nextKm: number | null;
}

const RUNS = 2_000;
const SEED = 11;
const REST_KM = 2;
const RIDE_KM = 60;
const KINDS = [0, 1, 2] as const;
type Kind = (typeof KINDS)[number];

/**
 * The simplest model that knows of rest, foot and ride days: a chain of first order between the three kinds, counted on
 * the day marches of the other caravans (one more of each before any is seen), and kilometres drawn from the marches of
 * the kind. What every forecast has to beat. `lastKm`: the march of the last day; null: not known.
 */
export function forecastBySimpleMixture(
  marches: readonly PastMarch[],
  asked: { readonly lastKm: number | null; readonly days: readonly number[] },
): ReadonlyMap<number, SevenQuantiles> {
  const { starts, changes } = countChanges(marches);
  const pools = KINDS.map((kind) => marches.filter(({ km }) => kindOf(km) === kind).map(({ km }) => km));
  const next = drawNumbers(SEED);
  const sums = new Map(asked.days.map((day) => [day, new Float64Array(RUNS)]));
  for (let run = 0; run < RUNS; run += 1) {
    let kind = asked.lastKm === null ? null : kindOf(asked.lastKm);
    let km = 0;
    for (let day = 1; day <= Math.max(...asked.days); day += 1) {
      kind = drawKind(kind === null ? starts : getItem(changes, kind), next());
      const pool = getItem(pools, kind);
      km += pool[Math.floor(next() * pool.length)] ?? 0;
      const sum = sums.get(day);
      if (sum) sum[run] = km;
    }
  }
  return new Map([...sums].map(([day, sum]) => [day, findEvenQuantiles(sum)]));
}

function kindOf(km: number): Kind {
  if (Math.abs(km) < REST_KM) return 0;
  return Math.abs(km) < RIDE_KM ? 1 : 2;
}

function countChanges(marches: readonly PastMarch[]) {
  const starts = [1, 1, 1];
  const changes = KINDS.map(() => [1, 1, 1]);
  const add = (row: number[], kind: Kind) => {
    row[kind] = getItem(row, kind) + 1;
  };
  for (const { km, nextKm } of marches) {
    add(starts, kindOf(km));
    if (nextKm !== null) add(getItem(changes, kindOf(km)), kindOf(nextKm));
  }
  return { starts, changes };
}

function drawKind(counts: readonly number[], share: number): Kind {
  let left = share * counts.reduce((sum, count) => sum + count, 0);
  for (const kind of KINDS) {
    left -= getItem(counts, kind);
    if (left < 0) return kind;
  }
  return 2;
}
