import { useMemo, useSyncExternalStore } from 'react';
import type { Readable } from './readable';

/**
 * A part of a value that changes without React. The component is drawn anew only when the part differs: plain objects
 * and arrays are compared by what is in them, all else by `Object.is`, so a selection may be put together anew each time.
 */
export function useReadable<Value, Part>(readable: Readable<Value>, select: (value: Value) => Part): Part {
  const read = useMemo(() => createSelection(readable, select), [readable, select]);
  return useSyncExternalStore(readable.subscribe, read, read);
}

/** Reads a part of a value: the same object as before as long as nothing in it differs. */
export function createSelection<Value, Part>(readable: Readable<Value>, select: (value: Value) => Part): () => Part {
  let known: { readonly value: Value; readonly part: Part } | undefined;
  return () => {
    const value = readable.read();
    if (known !== undefined && Object.is(known.value, value)) return known.part;
    const part = select(value);
    known = { value, part: known !== undefined && isSame(known.part, part) ? known.part : part };
    return known.part;
  };
}

function isSame(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (!isPlain(a) || !isPlain(b) || Array.isArray(a) !== Array.isArray(b)) return false;
  const names = Object.keys(a);
  return names.length === Object.keys(b).length && names.every((name) => name in b && isSame(a[name], b[name]));
}

function isPlain(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null) return false;
  return Array.isArray(value) || Object.getPrototypeOf(value) === Object.prototype;
}
