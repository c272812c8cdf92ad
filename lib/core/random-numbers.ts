/**
 * Opens a row of numbers in [0, 1) that is the same for the same seed, on every machine: Marsaglia's xorshift with the
 * shifts 13, 17, 5 (Journal of Statistical Software 8, 2003). Good for drawing, not for secrets. Seed: whole, not 0.
 */
export function drawNumbers(seed: number): () => number {
  let state = Math.imul(seed, 0x9e3779b1) | 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}
