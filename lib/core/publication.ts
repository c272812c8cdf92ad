import type { Caravan, PublicationPolicy } from './caravan.ts';
import type { Statement } from './report.ts';
import type { Instant } from './time.ts';

/** Which rule of the publication policy a report falls under. */
export type PublicationClass = 'published' | 'field' | 'past';

declare const publicBrand: unique symbol;

/** What the public may see of a report. Only `publishReport` makes one. */
export interface PublicReport {
  readonly [publicBrand]: true;
  readonly id: string;
  readonly caravan: string;
  readonly class: PublicationClass;
  /** Rounded and coarsened as the class demands: a field report has its cell's centre and the whole day. */
  readonly statement: Statement;
  readonly receivedAt: Instant;
  /** From when the public could see this revision. `asOf` is judged by it. */
  readonly publicAt: Instant;
  readonly revision: number;
  /** The instant from which it counts on the timeline, computed from the public statement alone. */
  readonly fixAt: Instant;
  /** How exactly the position is shown, kilometres, and whether it was held back. */
  readonly shown: { readonly precisionKm: number; readonly delayed: boolean };
}

/** What decides a class beside the report itself. */
export interface PublicationContext {
  readonly caravan: Caravan;
  readonly policy: PublicationPolicy;
  readonly now: Instant;
  /** Newest public `receivedAt` of the caravan: silent for 60 days counts as ended. Null: no report. */
  readonly lastReceivedAt: Instant | null;
}
