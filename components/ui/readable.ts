/** A value that changes without React: read it at any time, hear of each change. */
export interface Readable<Value> {
  /** The same value, by identity, until it changes. */
  readonly read: () => Value;
  /** Calls `listener` after each change; returns how to stop. */
  readonly subscribe: (listener: () => void) => () => void;
}

export interface Writable<Value> extends Readable<Value> {
  readonly write: (value: Value) => void;
}

/** A value with its one writer. Listeners are called at once, in the order in which they came. */
export function createWritable<Value>(initial: Value): Writable<Value> {
  let current = initial;
  const listeners = new Set<() => void>();
  return {
    read: () => current,
    write: (value) => {
      if (Object.is(value, current)) return;
      current = value;
      for (const listener of [...listeners]) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** What follows from a value: computed when it is read, once for each value. Kept nowhere else, so never out of step. */
export function derive<From, To>(from: Readable<From>, compute: (value: From) => To): Readable<To> {
  let known: { readonly from: From; readonly to: To } | undefined;
  return {
    read: () => {
      const value = from.read();
      if (known === undefined || !Object.is(known.from, value)) known = { from: value, to: compute(value) };
      return known.to;
    },
    subscribe: from.subscribe,
  };
}

/** Two values as one, for who follows both. */
export function combine<A, B>(a: Readable<A>, b: Readable<B>): Readable<readonly [A, B]> {
  let known: readonly [A, B] | undefined;
  return {
    read: () => {
      const [nextA, nextB] = [a.read(), b.read()];
      if (known === undefined || !Object.is(known[0], nextA) || !Object.is(known[1], nextB)) known = [nextA, nextB];
      return known;
    },
    subscribe: (listener) => {
      const stops = [a.subscribe(listener), b.subscribe(listener)];
      return () => {
        for (const stop of stops) stop();
      };
    },
  };
}
