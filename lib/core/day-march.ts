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

/**
 * Density of the kilometres won in a span of walking days, given that it moves on; per kilometre.
 * `km` > 0; `days` > 0, also a part of one.
 */
export function marchDensity(km: number, days: number): number {
  const { walked, walk, ride } = DAY_MARCH;
  return (walked * logNormal(km / days, walk)) / days + ((1 - walked) * logNormal(km / days, ride)) / days;
}

function logNormal(km: number, { medianKm, sd }: { readonly medianKm: number; readonly sd: number }): number {
  const deviations = Math.log(km / medianKm) / sd;
  return Math.exp(-(deviations ** 2) / 2) / (km * sd * Math.sqrt(2 * Math.PI));
}
