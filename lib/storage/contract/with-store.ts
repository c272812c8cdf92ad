import type { Store } from '../store.ts';

/** A place to keep a store: empty at first, and with all that was written when it is opened again. */
export interface StorePlace {
  readonly open: () => Promise<Store>;
  readonly remove: () => Promise<void>;
}

/** Makes a test of a check: gives it an empty store of the adapter under test, and cleans up. */
export type WithStore = (check: (store: Store, place: StorePlace) => Promise<void>) => () => Promise<void>;
