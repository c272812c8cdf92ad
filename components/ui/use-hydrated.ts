import { useSyncExternalStore } from 'react';

const never = () => () => {};

/** False on the server and until the page runs; then what works without script can give way. */
export function useHydrated(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
}
