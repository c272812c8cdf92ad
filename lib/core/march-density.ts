/**
 * How far caravans go in a day, from the 155 pairs of evenings of consecutive dates of the past caravans: a third are
 * rests, the others a mixture of walking and riding, each log-normal. Told apart by the reported mode it guesses hidden
 * days no better: what is known of the day after and before says more.
 */
export const DAY_MARCH = {
  /** Chance to stay where one slept. */
  rest: 0.3,
  /** Of the days on the road the share that are walked. */
  walked: 0.65,
  walk: { medianKm: 26, sd: 0.6 },
  ride: { medianKm: 150, sd: 0.75 },
} as const;

/** `km` > 0 won in `days` > 0 walking days on the road, also a part of one. */
export interface Advance {
  readonly km: number;
  readonly days: number;
}

/** Density of the kilometres of an advance, given that it was one; per kilometre. */
export function marchDensity(advance: Advance): number {
  const { walked } = DAY_MARCH;
  return walked * marchDensityBy('walk', advance) + (1 - walked) * marchDensityBy('ride', advance);
}

/** The same for those who walked, or rode. */
export function marchDensityBy(of: 'walk' | 'ride', { km, days }: Advance): number {
  const { medianKm, sd } = DAY_MARCH[of];
  const deviations = Math.log(km / (days * medianKm)) / sd;
  return Math.exp(-(deviations ** 2) / 2) / (km * sd * Math.sqrt(2 * Math.PI));
}
