import { useCallback, useSyncExternalStore } from 'react';

/** Screens of phones, as the style sheets have it. */
export const PHONE = '(max-width: 599px)';

/** Whether a media query holds. The server, which sees no screen, takes it that it does not. */
export function useMedia(query: string): boolean {
  const subscribe = useCallback(
    (listener: () => void) => {
      const list = window.matchMedia(query);
      list.addEventListener('change', listener);
      return () => list.removeEventListener('change', listener);
    },
    [query],
  );
  return useSyncExternalStore(
    subscribe,
    () => window.matchMedia(query).matches,
    () => false,
  );
}
