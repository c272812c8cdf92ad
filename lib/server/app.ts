import type { Caravan, CaravanEvent } from '../core/caravan.ts';
import type { PastCaravan } from '../core/past-caravan.ts';
import type { PublicReport, PublicRevision } from '../core/publication.ts';
import type { Instant } from '../core/time.ts';
import type { Track } from '../core/track.ts';
import type { Store } from '../storage/store.ts';
import type { VerificationDocument } from '../wire/verification.ts';
import type { Environment } from './environment.mjs';
import type { Geography } from './geography.ts';
import type { WriteLimiter } from './write-limiter.ts';

/**
 * What the running server is made of. Composed once at start by `lib/server/main.ts` and held on `globalThis`, because
 * pages and route handlers may be bundled apart and must not open a second store.
 */
export interface App {
  readonly environment: Environment;
  readonly clock: () => Instant;
  readonly store: Store;
  readonly geography: Geography;
  readonly writeLimiter: WriteLimiter;
  /** The public side of a caravan, cached by public revision. Undefined: unknown slug. */
  readonly publicCaravan: (slug: string, known?: KnownBy) => Promise<PublicCaravan | undefined>;
  /** What forecasts learn from; with an edition as it was known by then. */
  readonly pastLibrary: (edition?: number) => Promise<PastLibrary>;
  /** How good the numbers have been, as found when this version was made. */
  readonly verification: VerificationDocument;
}

/** The caravans that have ended, as far as the public knows them: what forecasts learn from. */
export interface PastLibrary {
  /** Each once, in the order of their slugs. */
  readonly past: readonly PastCaravan[];
  /** Changes exactly when one of them does; part of the ETag of every forecast. */
  readonly digest: string;
  /** The next moment at which one of them changes by the passing of time alone; null: none. */
  readonly validUntil: Instant | null;
}

/** What was known: by an instant, and for frozen views by an edition. */
export interface KnownBy {
  readonly asOf?: Instant;
  readonly edition?: number;
}

/**
 * One snapshot of what the public may see of a caravan. Everything public (pages, API, share links) reads this and
 * nothing else. Immutable; memory: some 100 bytes a report and a track of a few 100 kB.
 */
export interface PublicCaravan {
  readonly caravan: Caravan;
  readonly events: readonly CaravanEvent[];
  /**
   * What was known: by the instant that was asked for; else since when nothing more became public, which does not move
   * with the clock. While the caravan goes on, the begun minute.
   */
  readonly asOf: Instant;
  /** When the last of what is shown became public; null: no report is. */
  readonly lastPublicAt: Instant | null;
  /** Over for a month, or silent for two: nobody on the road is found by what is told of it. */
  readonly isPast: boolean;
  readonly track: Track;
  /** Changes exactly when something public changed; the base of every ETag. */
  readonly etag: string;
  /** The next release of a delayed report: no cache outlives it. Null: nothing waits. */
  readonly validUntil: Instant | null;
  readonly reportCount: number;
  /** Public reports by (fixAt, id), `from` inclusive and `to` inclusive on fixAt, after the cursor. */
  readonly listReports: (query: ReportQuery) => Promise<ReportPage>;
  /** In the order of the ids, at most 1,000; one that was taken back meanwhile is left out. */
  readonly readReports: (ids: readonly string[]) => Promise<readonly PublicReport[]>;
  readonly findReport: (id: string) => Promise<PublicReport | undefined>;
  /** The public revisions of one report, oldest first, each as the public may see it. */
  readonly listHistory: (id: string) => Promise<readonly PublicRevision[]>;
  /** Fix instants, ascending; at most 1,000, thinned by day beyond. */
  readonly fixes: readonly PublicFix[];
}

export interface ReportQuery {
  readonly from?: Instant;
  readonly to?: Instant;
  readonly limit: number;
  readonly cursor?: string;
}

export interface ReportPage {
  readonly reports: readonly PublicReport[];
  readonly next: string | null;
}

export interface PublicFix {
  readonly id: string;
  readonly at: Instant;
  readonly isSetAside: boolean;
}
