/** Two-sided 90 per cent. */
const Z = 1.645;

/**
 * The 90 % interval of a share of so many cases (Wilson 1927). Takes the cases as independent; cases of one caravan are
 * not, so that the true interval is wider.
 */
export function findShareInterval(share: number, cases: number): { readonly low: number; readonly high: number } {
  if (cases === 0) return { low: 0, high: 1 };
  const spread = Z ** 2 / cases;
  const middle = (share + spread / 2) / (1 + spread);
  const half = (Z / (1 + spread)) * Math.sqrt((share * (1 - share)) / cases + spread / (4 * cases));
  return { low: Math.max(0, middle - half), high: Math.min(1, middle + half) };
}
