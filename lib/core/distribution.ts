/** Kilometres along the road, `low` ≤ `high`. */
export interface KmRange {
  readonly low: number;
  readonly high: number;
}

/** A distribution by seven of its quantiles, kilometres along the road; they never descend. Negative is back. */
export interface KmQuantiles {
  readonly p05: number;
  readonly p10: number;
  readonly p25: number;
  readonly p50: number;
  readonly p75: number;
  readonly p90: number;
  readonly p95: number;
}
