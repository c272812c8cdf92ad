import { createHash } from 'node:crypto';
import type { PastCaravan } from '../core/past-caravan.ts';
import { listDistinct } from '../core/past-for.ts';
import { readPastCaravan } from '../core/past-of-track.ts';
import { type Instant, instantOfMs } from '../core/time.ts';
import type { App, PastLibrary } from './app.ts';

/** What the library is read from. */
interface Sources extends Pick<App, 'store' | 'clock' | 'publicCaravan'> {
  /** The past caravans that the software brings along. */
  readonly seeds: readonly PastCaravan[];
}

interface Kept<Value> {
  readonly value: Value;
  /** Until when it holds by itself: the next release of something held back. */
  readonly validUntil: Instant | null;
}

/** Past caravans kept at once, of all editions; a few kB each. */
const MAX_KEPT = 2_000;

/**
 * The library of past caravans: those of the installation by their public reports, and of the seeds those that it does
 * not have. With an edition as it was known by then, so that what is imported later changes no frozen view.
 * Some 10 ms for each caravan that has changed beside its view, 10 µs when nothing has.
 */
export function createPastLibrary(sources: Sources): App['pastLibrary'] {
  const { store, clock } = sources;
  const caravans = new Map<string, Promise<Kept<PastCaravan | undefined>>>();
  const libraries = new Map<string, Promise<Kept<PastLibrary>>>();

  const findCaravan = async (slug: string, edition: number) => {
    const latest = await store.latestEditionOf(slug);
    const key = `${slug} ${latest} ${Math.min(edition, latest)}`;
    return keep(caravans, { key, now: clock(), make: () => readCaravan(sources, { slug, edition, latest }) });
  };

  const makeLibrary = async (edition: number): Promise<Kept<PastLibrary>> => {
    // Created later under the slug of a seed, it takes the place of the seed in no frozen view.
    const stored = (await store.listCaravans({ edition })).map(({ slug }) => slug);
    const found: Kept<PastCaravan | undefined>[] = [];
    for (const slug of stored) found.push(await findCaravan(slug, edition));
    const own = new Set(stored);
    const read = found.map(({ value }) => value).filter((value) => value !== undefined);
    const past = listDistinct([...read, ...sources.seeds.filter(({ slug }) => !own.has(slug))]);
    const digest = createHash('sha256').update(JSON.stringify(past)).digest('base64url');
    const validUntil = findEarliest(found);
    return { value: { past, digest, validUntil }, validUntil };
  };

  return async (edition = Number.MAX_SAFE_INTEGER) => {
    const latest = await store.latestEdition();
    const key = `${latest} ${Math.min(edition, latest)}`;
    return (await keep(libraries, { key, now: clock(), make: () => makeLibrary(edition) })).value;
  };
}

async function readCaravan(
  { store, publicCaravan }: Sources,
  asked: { readonly slug: string; readonly edition: number; readonly latest: number },
): Promise<Kept<PastCaravan | undefined>> {
  const { slug, edition, latest } = asked;
  const known = edition >= latest ? {} : { edition };
  const described = await store.findCaravan(slug, known);
  if (!described || described.outcome === 'ongoing') return NONE;
  const view = await publicCaravan(slug, known);
  return view ? { value: readPastCaravan(described, view.track), validUntil: view.validUntil } : NONE;
}

const NONE = { value: undefined, validUntil: null };

/** Those who ask for the same meanwhile share it; the oldest are let go of; what failed is tried again. */
async function keep<Value>(
  kept: Map<string, Promise<Kept<Value>>>,
  asked: { readonly key: string; readonly now: Instant; readonly make: () => Promise<Kept<Value>> },
): Promise<Kept<Value>> {
  const { key, now, make } = asked;
  const known = await kept.get(key);
  if (known && (known.validUntil === null || now < known.validUntil)) return known;
  const making = make();
  kept.set(key, making);
  making.catch(() => kept.delete(key));
  for (const oldest of kept.keys()) {
    if (kept.size <= MAX_KEPT) break;
    kept.delete(oldest);
  }
  return making;
}

function findEarliest(all: readonly Kept<unknown>[]): Instant | null {
  const releases = all.map(({ validUntil }) => validUntil).filter((instant) => instant !== null);
  return releases.length === 0 ? null : instantOfMs(Math.min(...releases));
}
