'use client';

import { type RefObject, useEffect, useMemo, useState } from 'react';
import { createWritable, type Readable, type Writable } from '@/components/ui/readable';
import { parseMapView } from '@/lib/view-state/map-view';
import { formatViewState, parseViewState, type ViewState } from '@/lib/view-state/view-state';

/** All of a view that no step of the moment changes. */
export type StillView = Omit<ViewState, 'at'>;

/** The view with its one writer. Components that show a part of it ask `useReadable` for that part. */
export interface ViewControl extends Readable<ViewState> {
  /** Changes what is seen and leaves the address alone. */
  readonly show: (change: Partial<ViewState>) => void;
  /** Changes what is seen and writes all of it to the address. */
  readonly commit: (change: Partial<ViewState>, how: 'push' | 'replace') => void;
}

/**
 * The view of this page. The address is read at the start and when the reader goes back or forth; while `isHeld`
 * nothing is read, so that no echo moves what a hand is moving.
 */
export function useView(initial: ViewState, isHeld: RefObject<boolean>): ViewControl {
  const [view] = useState(() => createWritable(initial));
  useEffect(() => {
    // The server does not see the hash: the place on the map is read here.
    const map = parseMapView(window.location.hash);
    if (map) view.write({ ...view.read(), map });
    const read = () => {
      if (isHeld.current) return;
      view.write(parseViewState(new URLSearchParams(window.location.search), window.location.hash));
    };
    window.addEventListener('popstate', read);
    return () => window.removeEventListener('popstate', read);
  }, [isHeld, view]);
  return useMemo(() => createControl(view), [view]);
}

/** The same object while only the moment moves. */
export function omitMoment({ at: _, ...view }: ViewState): StillView {
  return view;
}

function createControl(view: Writable<ViewState>): ViewControl {
  const show = (change: Partial<ViewState>) => view.write({ ...view.read(), ...change });
  return {
    read: view.read,
    subscribe: view.subscribe,
    show,
    commit: (change, how) => {
      show(change);
      const address = `${window.location.pathname}${formatViewState(view.read())}`;
      if (how === 'push') window.history.pushState(null, '', address);
      else window.history.replaceState(null, '', address);
    },
  };
}
