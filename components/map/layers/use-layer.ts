import { useCallback, useLayoutEffect, useRef } from 'react';
import type { Readable } from '@/components/ui/readable.ts';
import { createSelection } from '@/components/ui/use-readable.ts';

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
  const read = useMadeLayer(make);
  useLayoutEffect(() => {
    read(make)?.update(value);
  }, [read, make, value]);
}

/**
 * The same for what follows the moment: at every step the layer is updated with what `select` takes of it, if that
 * differs (as in `useReadable`), and React draws nothing anew. `select` must be memoised or stand outside the component.
 */
export function useMomentLayer<State, Value>(
  make: () => UpdatableLayer<Value>,
  { moment, select }: { readonly moment: Readable<State>; readonly select: (state: State) => Value },
): void {
  const read = useMadeLayer(make);
  useLayoutEffect(() => {
    const layer = read(make);
    if (!layer) return;
    const selected = createSelection(moment, select);
    let shown = selected();
    layer.update(shown);
    return moment.subscribe(() => {
      const next = selected();
      if (Object.is(next, shown)) return;
      shown = next;
      layer.update(next);
    });
  }, [read, make, moment, select]);
}

/** Makes the layer and takes it away. What it returns finds the layer that a `make` has made, while it is on the map. */
function useMadeLayer<Value>(
  make: () => UpdatableLayer<Value>,
): (wanted: typeof make) => UpdatableLayer<Value> | undefined {
  const made = useRef<{ readonly make: typeof make; readonly layer: UpdatableLayer<Value> } | null>(null);
  useLayoutEffect(() => {
    const layer = make();
    made.current = { make, layer };
    return () => {
      layer.remove();
      made.current = null;
    };
  }, [make]);
  return useCallback((wanted) => (made.current?.make === wanted ? made.current.layer : undefined), []);
}
