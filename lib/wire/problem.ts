/**
 * What goes wrong in ways that are foreseen, with the status and title each has on the wire (RFC 9457).
 * The codes are part of the public contract: they may be added to, never renamed.
 */
export const PROBLEMS = {
  'malformed-address': { status: 400, title: 'The address cannot be read' },
  'malformed-json': { status: 400, title: 'The body is not valid JSON' },
  'malformed-import': { status: 400, title: 'The file cannot be read' },
  'incomplete-body': { status: 400, title: 'The body broke off' },
  'invalid-query': { status: 400, title: 'A query parameter is invalid' },
  'invalid-idempotency-key': { status: 400, title: 'The Idempotency-Key is invalid' },
  'missing-token': { status: 401, title: 'A token is needed' },
  'wrong-token': { status: 401, title: 'The token is wrong' },
  'foreign-origin': { status: 403, title: 'Writes from other sites need a token' },
  'unknown-address': { status: 404, title: 'Nothing is at this address' },
  'unknown-caravan': { status: 404, title: 'No such caravan' },
  'unknown-report': { status: 404, title: 'No such report' },
  'unknown-share-link': { status: 404, title: 'No such share link' },
  'unknown-receipt': { status: 404, title: 'No such receipt' },
  'method-not-allowed': { status: 405, title: 'This address does not know the method' },
  'revised-meanwhile': { status: 409, title: 'The report was revised meanwhile' },
  'share-link-expired': { status: 410, title: 'The share link has expired' },
  'share-link-revoked': { status: 410, title: 'The share link was deleted' },
  'length-required': { status: 411, title: 'The length of the body is missing' },
  'body-too-large': { status: 413, title: 'The body is too large' },
  'unsupported-media-type': { status: 415, title: 'The body has a type that is not read here' },
  'invalid-fields': { status: 422, title: 'Some fields are invalid' },
  'invalid-rows': { status: 422, title: 'Some rows are invalid; nothing was imported' },
  'private-data': { status: 422, title: 'The text seems to hold personal data' },
  'unknown-place': { status: 422, title: 'The place is not known' },
  'ambiguous-place': { status: 422, title: 'Several places have this name' },
  'needs-confirmation': { status: 422, title: 'Please confirm what looks implausible' },
  'idempotency-key-reused': { status: 422, title: 'The Idempotency-Key was used with another body' },
  'too-many-writes': { status: 429, title: 'Too many writes' },
  'internal-error': { status: 500, title: 'Something failed on our side' },
  'too-busy': { status: 503, title: 'Too much is asked for at once' },
  'not-ready': { status: 503, title: 'The database cannot be written' },
} as const satisfies Record<string, { readonly status: number; readonly title: string }>;

export type ProblemCode = keyof typeof PROBLEMS;

/** One thing wrong with the input: where, as a JSON pointer or `/row/column`, a stable code, and a sentence. */
export interface ProblemError {
  readonly path: string;
  readonly code: string;
  readonly message: string;
  /** What the sentence is made of, for those who word it in another language. */
  readonly parameters?: Readonly<Record<string, string | number>>;
}

/** An expected failure, returned as a value and turned into a response by `lib/server/handle`. */
export interface Problem {
  readonly kind: 'problem';
  readonly code: ProblemCode;
  readonly detail: string;
  readonly errors?: readonly ProblemError[];
  readonly headers?: Readonly<Record<string, string>>;
}

/** The body of a problem as it is on the wire. */
export interface ProblemDocument {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly code: ProblemCode;
  readonly errors?: readonly ProblemError[];
}

export function problem(code: ProblemCode, detail: string, errors?: readonly ProblemError[]): Problem {
  return { kind: 'problem', code, detail, ...(errors && { errors }) };
}

export function isProblem(value: unknown): value is Problem {
  return typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'problem';
}

export function toProblemDocument({ code, detail, errors }: Problem): ProblemDocument {
  const { status, title } = PROBLEMS[code];
  return { type: `urn:problem-type:caravan:${code}`, title, status, detail, code, ...(errors && { errors }) };
}
