import type { Instant } from '../../core/time.ts';
import { type Problem, problem } from '../../wire/problem.ts';
import type { App, KnownBy, PublicCaravan } from '../app.ts';

/** What the public may see of a caravan by `asOf` and `edition`, or the 404. */
export async function findPublicCaravan(
  app: App,
  slug: string,
  known: { readonly asOf?: Instant | undefined; readonly edition?: number | undefined } = {},
): Promise<{ readonly kind: 'caravan'; readonly caravan: PublicCaravan } | Problem> {
  const knownBy: KnownBy = {
    ...(known.asOf !== undefined && { asOf: known.asOf }),
    ...(known.edition !== undefined && { edition: known.edition }),
  };
  const caravan = await app.publicCaravan(slug, knownBy);
  if (caravan) return { kind: 'caravan', caravan };
  return problem(
    'unknown-caravan',
    'No caravan has this slug. GET /api/v1/caravans lists them; slugs are case-sensitive.',
  );
}

/** The newest moment of a caravan: now (by `asOf`) while it goes on, else its last fix. */
export function findNewestMoment({ caravan, asOf, fixes }: PublicCaravan): Instant {
  if (caravan.outcome === 'ongoing') return asOf;
  return fixes.at(-1)?.at ?? asOf;
}

/** How long caches may keep what was computed of a caravan: a view that names its edition is frozen. */
export function describeCache(
  { validUntil }: PublicCaravan,
  { edition }: { readonly edition?: number | undefined },
): { readonly isFrozen: boolean; readonly validUntil: Instant | null } {
  return { isFrozen: edition !== undefined, validUntil };
}
