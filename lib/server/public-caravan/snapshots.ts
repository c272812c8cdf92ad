import type { Instant } from '../../core/time.ts';
import type { KnownBy, PublicCaravan } from '../app.ts';

/** A view of one caravan: by slug and by what was known. */
interface View {
  readonly slug: string;
  readonly known: KnownBy;
}

export interface BuildRequest extends View {
  readonly now: Instant;
  /** The newest edition to look at. */
  readonly edition: number;
  /** The same view before something was appended or released. */
  readonly before: PublicCaravan | undefined;
}

interface Kept {
  readonly caravan: PublicCaravan | undefined;
  /** The newest edition of the caravan when it was put together. */
  readonly edition: number;
}

/** Views kept at once, and the reports in them: some 100 bytes each. */
const MAX_VIEWS = 500;
const MAX_REPORTS = 3_000_000;

/**
 * Keeps views until something is appended to their caravan or one of its delayed reports is due. Views of one caravan
 * are put together one after another, and those who ask for the same one meanwhile share it.
 */
export function createSnapshots(source: {
  readonly latestEditionOf: (slug: string) => Promise<number>;
  readonly clock: () => Instant;
  readonly build: (request: BuildRequest) => Promise<PublicCaravan | undefined>;
}): (view: View) => Promise<PublicCaravan | undefined> {
  const views = new Map<string, Kept>();
  const underWay = new Map<string, Promise<unknown>>();

  async function findFresh(key: string, slug: string): Promise<Kept | undefined> {
    const kept = views.get(key);
    if (kept === undefined || kept.edition !== (await source.latestEditionOf(slug))) return undefined;
    const { validUntil = null } = kept.caravan ?? {};
    if (validUntil !== null && source.clock() >= validUntil) return undefined;
    views.delete(key);
    views.set(key, kept);
    return kept;
  }

  async function build(key: string, { slug, known }: View): Promise<PublicCaravan | undefined> {
    const edition = await source.latestEditionOf(slug);
    const before = views.get(key)?.caravan;
    const caravan = await source.build({ slug, known, now: source.clock(), edition, before });
    views.delete(key);
    views.set(key, { caravan, edition });
    evict(views);
    return caravan;
  }

  return async (view) => {
    const { slug, known } = view;
    if ((await source.latestEditionOf(slug)) === 0) return undefined;
    const key = JSON.stringify([slug, known.asOf ?? null, known.edition ?? null]);
    for (;;) {
      const fresh = await findFresh(key, slug);
      if (fresh !== undefined) return fresh.caravan;
      const other = underWay.get(slug);
      if (other !== undefined) {
        await other.catch(() => undefined);
        continue;
      }
      const own = build(key, view).finally(() => underWay.delete(slug));
      underWay.set(slug, own);
      // Begun after the question, so good enough for it, also when something was appended meanwhile.
      return own;
    }
  };
}

function evict(views: Map<string, Kept>): void {
  let reports = 0;
  for (const { caravan } of views.values()) reports += caravan?.reportCount ?? 0;
  for (const [key, { caravan }] of views) {
    const isNewest = views.size === 1;
    if (isNewest || (views.size <= MAX_VIEWS && reports <= MAX_REPORTS)) return;
    views.delete(key);
    reports -= caravan?.reportCount ?? 0;
  }
}
