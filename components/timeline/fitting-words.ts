/** Mean width of a letter at 12 px in Source Sans 3, with a little air. */
const LETTER_PX = 6;

/** The first of some words, longest first, that has room; undefined: none has. Judged by letters, not measured. */
export function findFittingWords(words: readonly string[], roomPx: number): string | undefined {
  return words.find((word) => word.length * LETTER_PX <= roomPx);
}
