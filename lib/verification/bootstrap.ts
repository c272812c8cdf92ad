import { getItem } from '../core/get-item.ts';
import { drawNumbers } from '../core/random-numbers.ts';
import type { Estimate } from '../wire/verification.ts';
import { roundTo } from './rounding.ts';

const DRAWS = 1_000;
const SEED = 7;
const LOW = 0.05;
const HIGH = 0.95;

/**
 * Estimates a figure and its 90 % interval by the bootstrap over caravans: rows of one caravan are alike, so whole
 * caravans are drawn, as many as there are, and their rows pooled. Fixed seed. To three decimals.
 */
export function estimate<Row extends { readonly slug: string }>(
  rows: readonly Row[],
  figure: (rows: readonly Row[]) => number,
): Estimate {
  const byCaravan = groupByCaravan(rows);
  const next = drawNumbers(SEED);
  const drawn = Array.from({ length: DRAWS }, () => {
    const sample = byCaravan.flatMap(() => getItem(byCaravan, Math.floor(next() * byCaravan.length)));
    return figure(sample);
  }).filter(Number.isFinite);
  drawn.sort((a, b) => a - b);
  const at = (share: number) => drawn[Math.min(drawn.length - 1, Math.floor(share * drawn.length))] ?? 0;
  return { value: roundTo(figure(rows), 3), low: roundTo(at(LOW), 3), high: roundTo(at(HIGH), 3) };
}

function groupByCaravan<Row extends { readonly slug: string }>(rows: readonly Row[]): readonly (readonly Row[])[] {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const group = groups.get(row.slug) ?? [];
    groups.set(row.slug, group);
    group.push(row);
  }
  return [...groups.values()];
}
