import type { Caravan } from '../../core/caravan.ts';
import { formatInstant, type Instant } from '../../core/time.ts';
import type { App, PublicCaravan } from '../app.ts';

export interface CaravanSummary extends Caravan {
  readonly reports: number;
  readonly latest: { readonly at: string; readonly place: string } | null;
}

/** All caravans with how many public reports each has and where it was last. */
export async function listCaravans(
  app: App,
): Promise<{ readonly caravans: readonly CaravanSummary[]; readonly validUntil: Instant | null }> {
  const stored = await app.store.listCaravans();
  const known = (await Promise.all(stored.map(({ slug }) => app.publicCaravan(slug)))).filter(
    (one) => one !== undefined,
  );
  const releases = known.map(({ validUntil }) => validUntil).filter((instant) => instant !== null);
  const validUntil = releases.reduce<Instant | null>(
    (first, next) => (first === null || next < first ? next : first),
    null,
  );
  return { caravans: known.map(summarize), validUntil };
}

function summarize({ caravan, reportCount, track }: PublicCaravan): CaravanSummary {
  const knot = track.knots.at(-1);
  return { ...caravan, reports: reportCount, latest: knot ? { at: formatInstant(knot.at), place: knot.place } : null };
}
