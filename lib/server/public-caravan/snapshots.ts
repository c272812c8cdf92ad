import type { Instant } from '../../core/time.ts';
import type { PublicCaravan } from '../app.ts';
import { isOldView } from './old-view.ts';
import type { BuildRequest, BuiltView, View } from './view.ts';

interface Kept {
  readonly built: BuiltView | undefined;
  readonly slug: string;
  /** The newest edition of the caravan when it was put together. */
  readonly edition: number;
  readonly isOld: boolean;
}

/** Old views kept at once, and the reports in them: some 60 bytes each, and a track of a few 100 kB a view. */
const MAX_OLD_VIEWS = 300;
const MAX_OLD_REPORTS = 1_000_000;
/** Newest views kept at once: one a caravan, some 300 bytes a report. */
const MAX_NEWEST_VIEWS = 1_000;

/**
 * Keeps views until something is appended to their caravan or one of its delayed reports is due. A view is put together
 * once for all who ask for it meanwhile.
 */
export function createSnapshots(source: {
  readonly latestEditionOf: (slug: string) => Promise<number>;
  readonly clock: () => Instant;
  readonly build: (request: BuildRequest) => Promise<BuiltView | undefined>;
}): (view: View) => Promise<PublicCaravan | undefined> {
  const views = new Map<string, Kept>();
  const underWay = new Map<string, Promise<PublicCaravan | undefined>>();

  async function findFresh(key: string): Promise<Kept | undefined> {
    const kept = views.get(key);
    if (kept === undefined || kept.edition !== (await source.latestEditionOf(kept.slug))) return undefined;
    const { validUntil = null } = kept.built?.caravan ?? {};
    if (validUntil !== null && source.clock() >= validUntil) return undefined;
    views.delete(key);
    views.set(key, kept);
    return kept;
  }

  async function build(key: string, { slug, known }: View): Promise<PublicCaravan | undefined> {
    const edition = await source.latestEditionOf(slug);
    const before = views.get(key)?.built;
    // Taken out first: what is built from it changes it, and a failure must leave nothing half changed.
    views.delete(key);
    const built = await source.build({ slug, known, now: source.clock(), edition, before });
    views.set(key, { built, slug, edition, isOld: isOldView(known) });
    evict(views);
    return built?.caravan;
  }

  return async (view) => {
    const { slug, known } = view;
    if ((await source.latestEditionOf(slug)) === 0) return undefined;
    const key = JSON.stringify([slug, known.asOf ?? null, known.edition ?? null]);
    for (;;) {
      const other = underWay.get(key);
      if (other !== undefined) {
        await other.catch(() => undefined);
        continue;
      }
      const fresh = await findFresh(key);
      if (fresh !== undefined) return fresh.built?.caravan;
      if (underWay.has(key)) continue;
      const own = build(key, view).finally(() => underWay.delete(key));
      underWay.set(key, own);
      // Begun after the question, so good enough for it, also when something was appended meanwhile.
      return own;
    }
  };
}

/** The oldest go first; those of what was known do not push out those of what is. */
function evict(views: Map<string, Kept>): void {
  evictSome(views, { isOld: true, mostViews: MAX_OLD_VIEWS, mostReports: MAX_OLD_REPORTS });
  evictSome(views, { isOld: false, mostViews: MAX_NEWEST_VIEWS, mostReports: Number.POSITIVE_INFINITY });
}

function evictSome(
  views: Map<string, Kept>,
  limit: { readonly isOld: boolean; readonly mostViews: number; readonly mostReports: number },
): void {
  const own = [...views].filter(([, { isOld }]) => isOld === limit.isOld);
  let reports = 0;
  for (const [, { built }] of own) reports += built?.caravan.reportCount ?? 0;
  let left = own.length;
  for (const [key, { built }] of own) {
    if (left <= 1 || (left <= limit.mostViews && reports <= limit.mostReports)) return;
    views.delete(key);
    left -= 1;
    reports -= built?.caravan.reportCount ?? 0;
  }
}
