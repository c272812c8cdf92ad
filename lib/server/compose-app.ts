import { instantOfMs } from '../core/time.ts';
import { loadPast } from '../data/load-past.ts';
import type { Store } from '../storage/store.ts';
import { loadVerification } from '../verification/load-verification.ts';
import type { App } from './app.ts';
import type { Environment } from './environment.mjs';
import { composeGeography } from './geography.ts';
import { createPastLibrary } from './past-library.ts';
import { createPublicCaravans } from './public-caravan.ts';
import { createWriteLimiter } from './write-limiter.ts';

/** The app of a process over an open store: land, clock, limits and the public side of caravans. */
export function composeApp(environment: Environment, store: Store): App {
  const clock = () => instantOfMs(Date.now());
  const geography = composeGeography();
  const publicCaravan = createPublicCaravans({ store, geography, clock, policy: environment.publicationFloor });
  return {
    environment,
    clock,
    store,
    geography,
    writeLimiter: createWriteLimiter(Date.now),
    publicCaravan,
    pastLibrary: createPastLibrary({ store, clock, publicCaravan, seeds: loadPast() }),
    verification: loadVerification(),
  };
}
