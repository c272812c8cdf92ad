/** Charts are drawn at this width and never scaled up: on the narrowest phone their words stay readable. */
export const CHART_WIDTH = 300;

export interface ChartScale {
  readonly low: number;
  readonly high: number;
  readonly from: number;
  readonly to: number;
}

/** Where a value lies on a straight scale in pixels, cut to its ends. */
export function placeLinear({ low, high, from, to }: ChartScale, value: number): number {
  const share = Math.min(1, Math.max(0, (value - low) / (high - low)));
  return from + share * (to - from);
}

/** The same on a logarithmic scale; `low` and the value are positive. */
export function placeLog(scale: ChartScale, value: number): number {
  const log = (km: number) => Math.log(Math.max(km, scale.low));
  return placeLinear({ ...scale, low: Math.log(scale.low), high: Math.log(scale.high) }, log(value));
}

/** 1, 2 and 5 times the powers of ten within a range, both ends outside or on it: ticks of a logarithmic scale. */
export function listLogTicks(low: number, high: number): readonly number[] {
  const ticks: number[] = [];
  for (let power = 10 ** Math.floor(Math.log10(low)); power <= high * 10; power *= 10) {
    for (const factor of [1, 2, 5]) ticks.push(factor * power);
  }
  const first = ticks.findLastIndex((tick) => tick <= low);
  const last = ticks.findIndex((tick) => tick >= high);
  return ticks.slice(Math.max(0, first), last + 1);
}

/** Pushes labels apart so that none is nearer to the one above it than `gap`; as little as that takes, in their order. */
export function spreadLabels(wanted: readonly number[], gap: number): readonly number[] {
  const order = wanted.map((y, index) => ({ y, index })).toSorted((a, b) => a.y - b.y);
  const placed: { readonly index: number; readonly y: number }[] = [];
  for (const { y, index } of order) {
    const above = placed.at(-1);
    placed.push({ index, y: above === undefined ? y : Math.max(y, above.y + gap) });
  }
  const shift = placed.reduce((sum, { y, index }) => sum + (y - (wanted[index] ?? y)), 0) / Math.max(1, placed.length);
  return placed.toSorted((a, b) => a.index - b.index).map(({ y }) => y - shift);
}
