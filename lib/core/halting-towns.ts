import type { PastCaravan } from './past-caravan.ts';
import type { Position } from './position.ts';

/** A place where caravans have slept. */
export interface HaltingTown {
  readonly position: Position;
  /** How often: for each caravan the root of its nights there, so that one long rest is not many halts. */
  readonly weight: number;
}

/** Lists where past caravans slept, each place once, in the order of the caravans. O(evenings). */
export function listHaltingTowns(past: readonly PastCaravan[]): readonly HaltingTown[] {
  const towns = new Map<string, { readonly position: Position; weight: number }>();
  for (const { evenings } of past) {
    const nights = new Map<string, number>();
    for (const { position } of evenings) {
      const name = position.join();
      nights.set(name, (nights.get(name) ?? 0) + 1);
      if (!towns.has(name)) towns.set(name, { position, weight: 0 });
    }
    for (const [name, count] of nights) {
      const town = towns.get(name);
      if (town) town.weight += Math.sqrt(count);
    }
  }
  return [...towns.values()];
}
