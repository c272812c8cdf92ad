import { DAY_MARCH, marchDensityBy } from './march-density.ts';

/** How people went, as the speed has it: on foot, or by vehicles for a part of the way at least. */
export interface InferredMode {
  readonly mode: 'foot' | 'mixed';
  /** That it is so and not the other; 0.5 to 1. */
  readonly probability: number;
}

/**
 * Infers how people went, where nobody says, from the kilometres won in so many walking days: the chance of each by the
 * day marches of the past caravans, rests in between allowed for. From a speed alone a bus, a truck and a train cannot
 * be told apart. `km` and `days` > 0. Costs 0.2 µs a day.
 */
export function inferMode({ km, days }: { readonly km: number; readonly days: number }): InferredMode {
  const { walked } = DAY_MARCH;
  const onFoot = walked * sumOverRests({ km, days, of: 'walk' });
  const byVehicle = (1 - walked) * sumOverRests({ km, days, of: 'ride' });
  // Both are nothing beyond all experience: what is so far is no walk, what is so near no ride.
  const probability =
    onFoot + byVehicle > 0 ? onFoot / (onFoot + byVehicle) : Number(km < days * DAY_MARCH.ride.medianKm);
  return probability >= 0.5 ? { mode: 'foot', probability } : { mode: 'mixed', probability: 1 - probability };
}

/** Longer spans are all alike: more days than these do not change what is likelier. */
const MOST_DAYS = 60;

/** Of several days each may have been a rest, but not all: binomial. */
function sumOverRests(span: { readonly km: number; readonly days: number; readonly of: 'walk' | 'ride' }): number {
  const { km, days, of } = span;
  const { rest } = DAY_MARCH;
  const whole = Math.min(MOST_DAYS, Math.max(1, Math.round(days)));
  let chance = whole * (1 - rest) * rest ** (whole - 1);
  let sum = 0;
  for (let moving = 1; moving <= whole; moving++) {
    sum += chance * marchDensityBy(of, { km, days: (days * moving) / whole });
    chance *= ((whole - moving) / (moving + 1)) * ((1 - rest) / rest);
  }
  return sum;
}
