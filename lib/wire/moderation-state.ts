import type { ProblemError } from './problem.ts';

/** What a form of the moderators' pages says after it was sent; null: it was not sent yet. */
export type ModerationState =
  | null
  | {
      readonly kind: 'refused';
      readonly code: string;
      readonly detail: string;
      readonly errors: readonly ProblemError[];
      /** What was typed, by field, so that nothing is lost. */
      readonly values: Readonly<Record<string, string>>;
    }
  | {
      readonly kind: 'checked';
      /** The file as text, to import it after a look at the verdicts. */
      readonly values: Readonly<Record<string, string>>;
      readonly valid: number;
      readonly rows: readonly RowVerdict[];
      /** Rows beyond those listed. */
      readonly unlisted: number;
    };

/** What a dry run says of a row; rows are counted from 1, without the header. */
export interface RowVerdict {
  readonly row: number;
  readonly verdict: 'accepted' | 'invalid';
  readonly errors: readonly { readonly column: string; readonly code: string; readonly message: string }[];
}

/** A server action of these pages. */
export type ModerationAction = (state: ModerationState, form: FormData) => Promise<ModerationState>;
