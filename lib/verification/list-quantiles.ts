import type { KmQuantiles } from '../core/distribution.ts';
import type { SevenQuantiles } from '../core/quantiles.ts';

/** The seven quantiles in the order of their levels. */
export function listQuantiles({ p05, p10, p25, p50, p75, p90, p95 }: KmQuantiles): SevenQuantiles {
  return [p05, p10, p25, p50, p75, p90, p95];
}
