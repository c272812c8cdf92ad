import type { Instant } from '../../core/time.ts';

/** What a route handler gives back when all is well; `respond` makes the response of it. */
export interface Answer {
  readonly kind: 'answer';
  readonly status: 200 | 201 | 202 | 204;
  /** The serialised body; null: none. */
  readonly body: string | null;
  readonly headers: Readonly<Record<string, string>>;
  readonly cache: CachePolicy;
}

/** Who may keep an answer, and for how long. */
export type CachePolicy =
  | { readonly kind: 'private' }
  | {
      readonly kind: 'public';
      /** A view that names its edition: changed only by a pause or a retraction. */
      readonly isFrozen: boolean;
      /** The next release of something held back; no cache outlives it. */
      readonly validUntil: Instant | null;
    };

const JSON_TYPE = 'application/json; charset=utf-8';
export const GEOJSON_TYPE = 'application/geo+json; charset=utf-8';

/** A read that anyone may make and any cache may keep for a moment. */
export function publicAnswer(
  body: unknown,
  options: { readonly isFrozen?: boolean; readonly validUntil?: Instant | null; readonly type?: string } = {},
): Answer {
  const { isFrozen = false, validUntil = null, type = JSON_TYPE } = options;
  const cache = { kind: 'public', isFrozen, validUntil } as const;
  return { kind: 'answer', status: 200, body: JSON.stringify(body), headers: { 'content-type': type }, cache };
}

/** An answer for the one who asked alone. */
export function privateAnswer(
  status: 200 | 201 | 202,
  body: unknown,
  headers: Readonly<Record<string, string>> = {},
): Answer {
  return {
    kind: 'answer',
    status,
    body: JSON.stringify(body),
    headers: { 'content-type': JSON_TYPE, ...headers },
    cache: { kind: 'private' },
  };
}

export function noContent(): Answer {
  return { kind: 'answer', status: 204, body: null, headers: {}, cache: { kind: 'private' } };
}
