import { createHash } from 'node:crypto';
import type { Caravan } from '../../core/caravan.ts';
import { openTrack } from '../../core/open-track.ts';
import { findPolicy } from '../../core/publication-class.ts';
import type { PublicCaravan } from '../app.ts';
import type { Gate } from './gate.ts';
import { findValidUntil, type Gathered, gatherOn, gatherPublic, isPast } from './gather-public.ts';
import { isOldView } from './old-view.ts';
import { createBodyReaders } from './read-bodies.ts';
import { findLasts } from './report-index.ts';
import { findIdPage } from './report-pages.ts';
import { takeTurns } from './take-turns.ts';
import { thinFixes } from './thin-fixes.ts';
import type { BuildRequest, BuiltView, Sources } from './view.ts';

interface Descriptions {
  /** As it was known, but with the publication policy of now. */
  readonly caravan: Caravan;
  /** As it is now, by which it is protected. */
  readonly newest: Caravan;
}

/**
 * Puts a view together, from the same view before if there is one: then the cost goes with what was appended, else with
 * all reports (some 40 µs each, in turns with others). `gate`: old views are gathered one after the other.
 */
export async function buildView(
  sources: Sources & { readonly gate: Gate },
  request: BuildRequest,
): Promise<BuiltView | undefined> {
  const { store } = sources;
  const { slug, known, before } = request;
  const newest = await store.findCaravan(slug);
  // Described as it was known, but protected as it is now: a pause or an end acts on old views too.
  const described = await store.findCaravan(slug, known);
  if (newest === undefined || described === undefined) return undefined;
  const caravan: Caravan = { ...described, publication: newest.publication };
  const basis = JSON.stringify([caravan, newest]);
  const goesOn = before?.basis === basis;
  const gathered = goesOn ? await gatherOn(before.gathered, { ...request, store }) : undefined;
  if (gathered) return finishView(sources, { request, caravan, basis, gathered });
  // Let go of first: two of them held at once take twice the memory.
  before?.gathered.reports.letGo();
  const anew = async () => {
    const all = await gatherAll(sources, { request, descriptions: { caravan, newest } });
    return finishView(sources, { request, caravan, basis, gathered: all });
  };
  return isOldView(known) ? sources.gate.pass(anew) : anew();
}

function gatherAll(
  { store, geography, policy }: Sources,
  all: { readonly request: BuildRequest; readonly descriptions: Descriptions },
): Promise<Gathered> {
  const { known, now, edition } = all.request;
  const { caravan, newest } = all.descriptions;
  return gatherPublic({
    store,
    context: { caravan: newest, policy, now, lastReceivedAt: null },
    known,
    edition,
    openTrack: () => openTrack({ ...geography, caravan }),
  });
}

async function finishView(
  { store }: Sources,
  view: {
    readonly request: BuildRequest;
    readonly caravan: Caravan;
    readonly basis: string;
    readonly gathered: Gathered;
  },
): Promise<BuiltView> {
  const { request, caravan, basis, gathered } = view;
  const { known, now } = request;
  const { context, reports } = gathered;
  const events = await store.listEvents(caravan.slug);
  const etag = hashContent([JSON.stringify([caravan, events, findPolicy(context)]), reports.digest()]);
  const index = reports.index();
  const drawn = await drawTrack({ request, gathered, caravan, etag });
  if (isOldView(known)) reports.letGo();
  const readers = createBodyReaders({ store, context, known });
  return {
    basis,
    gathered,
    caravan: {
      caravan,
      events,
      asOf: known.asOf ?? now,
      lastPublicAt: findLasts(index).lastPublicAt,
      isPast: isPast(gathered),
      ...drawn,
      etag,
      validUntil: findValidUntil(gathered),
      reportCount: index.length,
      async listReports(query) {
        const { ids, next } = findIdPage(index, query);
        return { reports: await readers.readReports(ids), next };
      },
      ...readers,
    },
  };
}

/** Private changes leave the public side as it was, down to the identity of the track: what was drawn of it stays. */
async function drawTrack(drawing: {
  readonly request: BuildRequest;
  readonly gathered: Gathered;
  readonly caravan: Caravan;
  readonly etag: string;
}): Promise<Pick<PublicCaravan, 'track' | 'fixes'>> {
  const { before } = drawing.request;
  const { reports } = drawing.gathered;
  if (before?.caravan.etag === drawing.etag) return { track: before.caravan.track, fixes: before.caravan.fixes };
  const open = reports.track();
  if (!open) throw new Error('What a view is drawn from was let go of, and yet the view has changed.');
  const track = await takeTurns(open.build());
  const setAside = new Set(track.setAside.map(({ reportId }) => reportId));
  return { track, fixes: thinFixes(reports.index(), { zone: drawing.caravan.timeZone, setAside }) };
}

function hashContent(parts: readonly string[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part).update('\0');
  return hash.digest('base64url');
}
