/** Mean width of a letter of the flag, 14 px semibold, and the room left and right of its words. */
const LETTER_PX = 6.5;
const MARGIN_PX = 10;
/** How far the flag may lean over the ends of the strip. */
const OVERHANG_PX = 14;

/** Where the flag stands: over its stem, moved inwards at both ends of the strip. Fractions of the strip. */
export function placeFlag(flag: { readonly fraction: number; readonly text: string; readonly stripPx: number }): {
  readonly start: number;
  readonly end: number;
} {
  const width = (flag.text.length * LETTER_PX + 2 * MARGIN_PX) / flag.stripPx;
  const overhang = OVERHANG_PX / flag.stripPx;
  const start = Math.max(-overhang, Math.min(flag.fraction - width / 2, 1 + overhang - width));
  return { start, end: start + width };
}
