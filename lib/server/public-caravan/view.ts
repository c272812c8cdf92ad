import type { PublicationPolicy } from '../../core/caravan.ts';
import type { Instant } from '../../core/time.ts';
import type { App, KnownBy, PublicCaravan } from '../app.ts';
import type { Gathered } from './gather-public.ts';

/** What the public side of caravans is made from. */
export interface Sources extends Pick<App, 'store' | 'geography' | 'clock'> {
  /** The installation's floor of the publication policy. */
  readonly policy: PublicationPolicy;
}

/** A view of one caravan: by slug and by what was known. */
export interface View {
  readonly slug: string;
  readonly known: KnownBy;
}

/** A view as it was put together, and what it takes to bring it up to date. */
export interface BuiltView {
  readonly caravan: PublicCaravan;
  readonly gathered: Gathered;
  /** The descriptions that all of it depends on. */
  readonly basis: string;
}

export interface BuildRequest extends View {
  readonly now: Instant;
  /** The newest edition to look at. */
  readonly edition: number;
  /** The same view before something was appended or released. Changes with the one that is built from it. */
  readonly before: BuiltView | undefined;
}
