import { createHash } from 'node:crypto';
import { buildTrack } from '../core/build-track.ts';
import type { Caravan } from '../core/caravan.ts';
import { findBecomesPastAt, findPolicy, type PublicationContext } from '../core/publication-class.ts';
import { type Instant, instantOfMs, wholeLocalDay } from '../core/time.ts';
import type { App, PublicCaravan } from './app.ts';
import { gatherPublic } from './public-caravan/gather-public.ts';
import { createBodyReaders } from './public-caravan/read-bodies.ts';
import { findIdPage } from './public-caravan/report-pages.ts';
import { type BuildRequest, createSnapshots } from './public-caravan/snapshots.ts';
import { thinFixes } from './public-caravan/thin-fixes.ts';

/** What the public side of caravans is made from. */
export interface Sources extends Pick<App, 'store' | 'geography' | 'clock'> {
  /** The installation's floor of the publication policy. */
  readonly policy: PublicationContext['policy'];
}

/**
 * The public side of each caravan, put together once and kept until something is appended or released.
 * A warm read touches neither the database nor the reports.
 */
export function createPublicCaravans(sources: Sources): App['publicCaravan'] {
  const { store, clock } = sources;
  const findSnapshot = createSnapshots({
    latestEditionOf: (slug) => store.latestEditionOf(slug),
    clock,
    build: (request) => buildPublicCaravan(sources, request),
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

async function buildPublicCaravan(
  { store, geography, policy }: Sources,
  request: BuildRequest,
): Promise<PublicCaravan | undefined> {
  const { slug, known, now, edition, before } = request;
  const newest = await store.findCaravan(slug);
  // Described as it was known, but protected as it is now: a pause or an end acts on old views too.
  const described = await store.findCaravan(slug, known);
  if (newest === undefined || described === undefined) return undefined;
  const events = await store.listEvents(slug);
  const gathered = await gatherPublic({
    store,
    context: { caravan: newest, policy, now, lastReceivedAt: null },
    known,
    upTo: edition,
  });
  const { reports, context } = gathered;
  // What the view keeps of its reports; their rows are let go of with this call.
  const index = { ids: reports.ids, fixAts: reports.fixAts };
  const caravan: Caravan = { ...described, publication: newest.publication };
  const etag = hashContent([JSON.stringify([caravan, events, findPolicy(context)]), reports.digest]);
  // Private changes leave the public side as it was, down to the identity of the track: what was drawn of it stays.
  const track = before?.etag === etag ? before.track : buildTrack({ ...geography, caravan, reports: reports.list() });
  const readers = createBodyReaders({ store, context, known });
  return {
    caravan,
    events,
    asOf: known.asOf ?? now,
    lastPublicAt: gathered.lastPublicAt,
    isPast: isOver(context),
    track,
    etag,
    validUntil: gathered.validUntil,
    reportCount: index.ids.length,
    fixes: thinFixes(index, {
      zone: caravan.timeZone,
      setAside: new Set(track.setAside.map(({ reportId }) => reportId)),
    }),
    async listReports(query) {
      const { ids, next } = findIdPage(index, query);
      return { reports: await readers.readReports(ids), next };
    },
    ...readers,
  };
}

function isOver(context: PublicationContext): boolean {
  const becomesPastAt = findBecomesPastAt(context);
  return becomesPastAt !== null && becomesPastAt <= context.now;
}

function hashContent(parts: readonly string[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part).update('\0');
  return hash.digest('base64url');
}
