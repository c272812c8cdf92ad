import { hash } from 'node:crypto';

/** A digest of a set of texts that can be changed by one text without going through the others. */
export interface SetDigest {
  readonly add: (text: string) => void;
  /** Takes one out that was added. */
  readonly remove: (text: string) => void;
  readonly read: () => string;
}

const WORDS = 8;

/**
 * The sum of the SHA-256 of each text, word by word modulo 2³²: the same whatever the order in which texts come and go
 * (Bellare & Micciancio 1997, "incremental hashing"). Good for ETags of texts that no stranger chooses; 1 µs a text.
 */
export function createSetDigest(): SetDigest {
  const sums = new Uint32Array(WORDS);
  const change = (text: string, sign: 1 | -1) => {
    const bytes = hash('sha256', text, 'buffer');
    for (let word = 0; word < WORDS; word++) sums[word] = (sums[word] ?? 0) + sign * bytes.readUInt32LE(word * 4);
  };
  return {
    add: (text) => change(text, 1),
    remove: (text) => change(text, -1),
    read: () => Buffer.from(sums.buffer).toString('base64url'),
  };
}
