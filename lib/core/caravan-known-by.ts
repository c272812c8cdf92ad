import type { Caravan } from './caravan.ts';
import { type Instant, localDateOf } from './time.ts';

/**
 * A caravan as it was known by an instant: an end that came later is not told, and whether it went on neither.
 *
 * @param asOf null: today, and all is told
 */
export function caravanKnownBy(caravan: Caravan, asOf: Instant | null): Caravan {
  const { endedOn, timeZone } = caravan;
  if (asOf === null || endedOn === null || endedOn <= localDateOf(asOf, timeZone)) return caravan;
  return { ...caravan, endedOn: null, outcome: 'unknown' };
}
