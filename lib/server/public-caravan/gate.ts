/** More wait already than can be answered in good time: asked again later it may be better. */
export class TooBusyError extends Error {}

/** Lets so many through at once, the others in the order in which they came. */
export interface Gate {
  /** Throws `TooBusyError` at once when too many wait. */
  readonly pass: <Result>(job: () => Promise<Result>) => Promise<Result>;
}

export function createGate({ atOnce, mostWaiting }: { readonly atOnce: number; readonly mostWaiting: number }): Gate {
  const waiting: (() => void)[] = [];
  let inside = 0;
  return {
    async pass(job) {
      if (inside < atOnce) inside += 1;
      else if (waiting.length >= mostWaiting) throw new TooBusyError(`${mostWaiting} wait already`);
      // Whoever leaves hands the place on.
      else await new Promise<void>((resolve) => waiting.push(resolve));
      try {
        return await job();
      } finally {
        const next = waiting.shift();
        if (next) next();
        else inside -= 1;
      }
    },
  };
}
