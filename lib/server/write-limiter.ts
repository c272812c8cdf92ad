/** Bounds anonymous writes by network prefix: 120 a minute. Keeps a keyed hash of the prefix in memory, nothing else. */
export interface WriteLimiter {
  /** Undefined: go on. Else the seconds after which a write is accepted again, 1–60. */
  readonly consume: (address: string) => Promise<number | undefined>;
}
