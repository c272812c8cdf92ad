import { useLayoutEffect, useRef } from 'react';

/** Something on the map that is made once and then only updated. */
export interface UpdatableLayer<Value> {
  readonly update: (value: Value) => void;
  readonly remove: () => void;
}

/**
 * Keeps a layer on the map while the component is. `make` must be memoised: a new one makes a new layer; a new `value`
 * only updates it, before the next paint.
 */
export function useLayer<Value>(make: () => UpdatableLayer<Value>, value: Value): void {
  const made = useRef<{ readonly make: typeof make; readonly layer: UpdatableLayer<Value> } | null>(null);
  useLayoutEffect(() => {
    const layer = make();
    made.current = { make, layer };
    return () => {
      layer.remove();
      made.current = null;
    };
  }, [make]);
  useLayoutEffect(() => {
    if (made.current?.make === make) made.current.layer.update(value);
  }, [make, value]);
}
