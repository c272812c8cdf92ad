import type { PastCaravan } from './past-caravan.ts';
import { type CaravanTrace, isSameCaravan } from './same-caravan.ts';

/** The caravan asked for, by what is known of it. */
export interface AskedCaravan extends CaravanTrace {
  readonly slug: string;
}

/**
 * Lists the caravans that can be learned from for one that is asked for: those that have ended (also without
 * a trace: `unknown`, no date), without itself and its copies, each once. In the order of their slugs, whatever order they come in. O(past²) for caravans of the same days
 * only; some 0.1 ms for 60.
 */
export function listPastFor(past: readonly PastCaravan[], asked: AskedCaravan): readonly PastCaravan[] {
  return listDistinct(past).filter((one) => isOther(one, asked));
}

/** Whether a caravan is another than the one asked for, and no copy of it. */
export function isOther(one: PastCaravan, asked: AskedCaravan): boolean {
  return one.slug !== asked.slug && !isSameCaravan(one, asked);
}

/** Those that have ended and were seen, each once: of copies the one with the most evenings, then the first slug. */
export function listDistinct(past: readonly PastCaravan[]): readonly PastCaravan[] {
  const best = past.filter(hasEnded).sort((a, b) => b.evenings.length - a.evenings.length || compareSlugs(a, b));
  const kept: PastCaravan[] = [];
  for (const one of best) if (!kept.some((other) => isSameCaravan(one, other))) kept.push(one);
  return kept.sort(compareSlugs);
}

/** What goes on is not over: its next days are still to come. Nothing is learned from what nobody saw sleep. */
function hasEnded({ endedOn, outcome, evenings }: PastCaravan): boolean {
  return (endedOn !== null ? outcome !== 'ongoing' : outcome === 'unknown') && evenings.length > 0;
}

function compareSlugs(a: PastCaravan, b: PastCaravan): number {
  return a.slug < b.slug ? -1 : Number(a.slug > b.slug);
}
