'use client';

import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import { parseMapView } from '@/lib/view-state/map-view';
import { formatViewState, parseViewState, type ViewState } from '@/lib/view-state/view-state';

export interface ViewControl {
  readonly view: ViewState;
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
  const [view, setView] = useState(initial);
  const latest = useRef(view);
  const set = useCallback((next: ViewState) => {
    latest.current = next;
    setView(next);
  }, []);
  useEffect(() => {
    // The server does not see the hash: the place on the map is read here.
    const map = parseMapView(window.location.hash);
    if (map) set({ ...latest.current, map });
    const read = () => {
      if (isHeld.current) return;
      set(parseViewState(new URLSearchParams(window.location.search), window.location.hash));
    };
    window.addEventListener('popstate', read);
    return () => window.removeEventListener('popstate', read);
  }, [isHeld, set]);
  const show = useCallback((change: Partial<ViewState>) => set({ ...latest.current, ...change }), [set]);
  const commit = useCallback(
    (change: Partial<ViewState>, how: 'push' | 'replace') => {
      set({ ...latest.current, ...change });
      const address = `${window.location.pathname}${formatViewState(latest.current)}`;
      if (how === 'push') window.history.pushState(null, '', address);
      else window.history.replaceState(null, '', address);
    },
    [set],
  );
  return { view, show, commit };
}
