import type { Position } from '@/lib/core/position.ts';
import type { ReportFormError, ReportFormField, ReportFormValues } from '@/lib/wire/report-form.ts';

/** What the server said to the last press of Send, with everything that was typed. */
export type ReportFormState = { readonly values: ReportFormValues } & (
  | { readonly kind: 'empty' }
  | { readonly kind: 'refused'; readonly errors: readonly ReportFormError[] }
  | { readonly kind: 'needs-confirmation'; readonly doubts: readonly Doubt[] }
  | { readonly kind: 'ambiguous'; readonly candidates: readonly PlaceCandidate[] }
  | { readonly kind: 'failed'; readonly message: string }
  | { readonly kind: 'sent'; readonly isPublic: boolean; readonly receiptPath: string }
);

/** What made the report implausible; worded by its code, in `message` where the code is not known here. */
export interface Doubt {
  readonly code: string;
  readonly message: string;
  readonly parameters: Readonly<Record<string, string | number>>;
}

export interface PlaceCandidate {
  /** "Escuintla, Chiapas": what the form sends. */
  readonly name: string;
  readonly population: number | null;
  readonly position: Position;
}

export type ReportFormAction = (state: ReportFormState, form: FormData) => Promise<ReportFormState>;

/** What the form needs to know of the caravan. */
export interface ReportFormCaravan {
  readonly slug: string;
  readonly name: string;
  readonly timeZone: string;
  readonly isPast: boolean;
  readonly delayHours: number;
  readonly cellKm: number;
}

export type SetValue = (field: ReportFormField, value: string) => void;
