'use client';

import { createContext, useContext } from 'react';
import type { Readable } from '@/components/ui/readable';
import { useReadable } from '@/components/ui/use-readable';
import type { MomentFacts } from './moment-facts';

/** The facts of the moment shown. They change at every step of the slider, and no component is drawn anew by that. */
export type MomentStore = Readable<MomentFacts>;

const Context = createContext<MomentStore | null>(null);

export const MomentProvider = Context.Provider;

/** The store itself, for event handlers that ask what is shown at a press. Throws outside a {@link MomentProvider}. */
export function useMomentStore(): MomentStore {
  const store = useContext(Context);
  if (!store) throw new Error('No moment: put the component into a MomentProvider.');
  return store;
}

/**
 * What a component says of the moment. Drawn anew only at the steps at which that differs, which keeps a step cheap
 * however much the page shows. So:
 *
 * - select the least: `useMomentValue((facts) => facts.progress.covered)`, or better the words themselves, in the
 *   smallest component that writes them; plain objects and arrays are compared by what is in them;
 * - a part is selected at every step: a few microseconds, no search through lists;
 * - what only an event handler needs is read there: `useMomentStore().read()`;
 * - layers of the map take `useMomentLayer` (components/map/layers/use-layer.ts): they are updated without React;
 * - lines, circles and texts of one SVG that move by attributes (`x1`, `cx`) are painted anew in 0.1 ms. What moves by
 *   style or `transform`, or changes its `opacity`, makes Chromium sort all layers of the page: several ms.
 */
export function useMomentValue<Part>(select: (facts: MomentFacts) => Part): Part {
  return useReadable(useMomentStore(), select);
}
