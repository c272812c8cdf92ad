import { type Instant, instantOfMs, wholeLocalDay } from '../core/time.ts';
import type { App, PublicCaravan } from './app.ts';
import { buildView } from './public-caravan/build-view.ts';
import { createGate } from './public-caravan/gate.ts';
import { createSnapshots } from './public-caravan/snapshots.ts';
import type { Sources } from './public-caravan/view.ts';

/** Old views that wait to be put together, from all readers: more are told to come again. */
const MOST_WAITING = 1_000;

/**
 * The public side of each caravan, put together once and kept; what is appended or released is worked into it.
 * A warm read touches neither the database nor the reports.
 */
export function createPublicCaravans(sources: Sources): App['publicCaravan'] {
  const { store, clock } = sources;
  const gate = createGate({ atOnce: 1, mostWaiting: MOST_WAITING });
  const findSnapshot = createSnapshots({
    latestEditionOf: (slug) => store.latestEditionOf(slug),
    clock,
    build: (request) => buildView({ ...sources, gate }, request),
  });
  return async (slug, known = {}) => {
    const now = clock();
    // What was known by a moment still to come is what is known now.
    const { asOf = now, ...rest } = known;
    const snapshot = await findSnapshot({ slug, known: asOf < now ? known : rest });
    return snapshot && { ...snapshot, asOf: asOf < now ? asOf : findKnowledgeTime(snapshot, now) };
  };
}

/**
 * What “now” stands for: since the last of it became public nothing was learned, so to read as of that moment gives the
 * same, and what is served changes only when something public does. While a caravan goes on, the begun minute.
 */
function findKnowledgeTime({ caravan, lastPublicAt }: PublicCaravan, now: Instant): Instant {
  const start = wholeLocalDay(caravan.startedOn, caravan.timeZone).from;
  const known = lastPublicAt ?? Math.min(start, now);
  if (caravan.outcome !== 'ongoing') return instantOfMs(known);
  return instantOfMs(Math.max(known, now - (now % MINUTE_MS)));
}

const MINUTE_MS = 60_000;
