/** One line of the table: ours and the baseline, measured alternately in one run. */
export interface BenchRow {
  readonly name: string;
  readonly unit: string;
  readonly ours: number;
  /** What ours is held against, and how it did; null: nothing to compare with. */
  readonly baseline: { readonly name: string; readonly value: number } | null;
  /** Ours divided by the baseline, the median over the rounds. */
  readonly ratio: number | null;
}

/** What each `bench/*.bench.ts` exports. Rows come in the order of the table. */
export interface Bench {
  readonly run: () => Promise<readonly BenchRow[]>;
}

export interface Comparison {
  readonly name: string;
  /** Called with a number that grows with every call, to choose another input each time. */
  readonly ours: (call: number) => unknown;
  readonly baselineName: string;
  readonly baseline: (call: number) => unknown;
  readonly rounds?: number;
}

/** Long enough for a clock of 1 µs, short enough that both sides meet the same load of the machine. */
const ROUND_MS = 100;

/**
 * Measures two functions in alternating rounds of 0.1 s, the first to go changing each round, after one round of
 * warming up for each. Gives the median time of a call in microseconds, and the median of the ratios of each round.
 */
export function compare({ name, ours, baselineName, baseline, rounds = 11 }: Comparison): BenchRow {
  const [oursUs, baselineUs]: [number[], number[]] = [[], []];
  const sides = [
    { call: ours, times: oursUs },
    { call: baseline, times: baselineUs },
  ];
  for (const { call } of sides) measureRound(call);
  for (let round = 0; round < rounds; round++) {
    for (const { call, times } of round % 2 === 0 ? sides : sides.toReversed()) times.push(measureRound(call));
  }
  const ratios = oursUs.map((time, round) => time / (baselineUs[round] ?? Number.NaN));
  return {
    name,
    unit: 'µs',
    ours: median(oursUs),
    baseline: { name: baselineName, value: median(baselineUs) },
    ratio: median(ratios),
  };
}

/** Gives the middle value, the mean of the two middle ones of an even count; NaN of none. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const [low, high] = [sorted[Math.ceil(sorted.length / 2) - 1], sorted[Math.floor(sorted.length / 2)]];
  return ((low ?? Number.NaN) + (high ?? Number.NaN)) / 2;
}

function measureRound(run: (call: number) => unknown): number {
  const start = performance.now();
  let calls = 0;
  let elapsedMs = 0;
  while (elapsedMs < ROUND_MS) {
    run(calls++);
    elapsedMs = performance.now() - start;
  }
  return (elapsedMs / calls) * 1000;
}
