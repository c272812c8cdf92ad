import type { Arrival } from '@/lib/core/forecast';

/** Less likely crossings are not spoken of. */
const LEAST_TOLD = 0.01;

/** Arrivals worth a sentence: the likeliest, and others for which there is something to say. */
export function listTold(arrival: readonly Arrival[]): readonly Arrival[] {
  return arrival.filter(({ probability }, index) => index === 0 || probability >= LEAST_TOLD);
}
