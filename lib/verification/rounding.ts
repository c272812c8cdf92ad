/** Rounds to some decimals; never −0. What is not a number is 0: a figure of nothing. */
export function roundTo(value: number, decimals: number): number {
  const factor = 10 ** decimals;
  return Number.isFinite(value) ? Math.round(value * factor) / factor + 0 : 0;
}
