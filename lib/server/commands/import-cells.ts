import { type Instant, type LocalDate, parseLocalDate } from '../../core/time.ts';
import type { ImportColumn, ImportRow, RowError } from '../../formats/import-row.ts';
import { parseInstantText } from '../../view-state/instant-text.ts';
import { findPrivateData } from '../../wire/private-data.ts';
import { REPORT_LIMITS } from '../../wire/report-limits.ts';
import { hasUnwantedCharacters, isPageAddress } from '../../wire/source-texts.ts';

/** A number in decimal notation: no exponent, no thousands separator. */
const NUMBER = /^[+-]?\d{1,12}(?:\.\d{1,15})?$/;

/** The cells of one row, read by type. What cannot be read is noted in `errors` and undefined, as an empty cell is. */
export class Cells {
  readonly errors: RowError[];
  readonly #fields: ImportRow['fields'];

  constructor({ fields, errors }: Pick<ImportRow, 'fields' | 'errors'>) {
    this.#fields = fields;
    this.errors = [...errors];
  }

  fail(column: ImportColumn, code: string, message: string): void {
    this.errors.push({ column, code, message });
  }

  text(column: ImportColumn): string {
    return this.#fields[column]?.trim() ?? '';
  }

  /** Free text, which must not hold personal data. */
  words(column: ImportColumn, max: number): string {
    const text = this.text(column).normalize('NFC');
    if (text.length > max) this.fail(column, 'too-big', `At most ${max} characters.`);
    if (hasUnwantedCharacters(text)) this.fail(column, 'control-character', 'Control characters are not accepted.');
    const found = findPrivateData(text);
    if (found) this.fail(column, `private-${found}`, `Looks like a ${found}, which is never stored.`);
    return text;
  }

  number(
    column: ImportColumn,
    { min, max, isWhole = false }: { readonly min: number; readonly max: number; readonly isWhole?: boolean },
  ): number | undefined {
    const text = this.text(column);
    if (text === '') return undefined;
    const value = NUMBER.test(text) ? Number(text) : Number.NaN;
    if (value >= min && value <= max && (!isWhole || Number.isInteger(value))) return value;
    this.fail(column, 'number', `Must be a ${isWhole ? 'whole ' : ''}number from ${min} to ${max}.`);
    return undefined;
  }

  choice<Choice extends string>(column: ImportColumn, choices: readonly Choice[]): Choice | undefined {
    const text = this.text(column);
    if (text === '') return undefined;
    const choice = choices.find((known) => known === text);
    if (choice === undefined) this.fail(column, 'choice', `Must be one of ${choices.join(', ')}.`);
    return choice;
  }

  requiredChoice<Choice extends string>(column: ImportColumn, choices: readonly Choice[]): Choice | undefined {
    if (this.text(column) === '') this.fail(column, 'required', 'Must not be empty.');
    return this.choice(column, choices);
  }

  instant(column: ImportColumn): Instant | undefined {
    const text = this.text(column);
    if (text === '') return undefined;
    const instant = parseInstantText(text);
    if (instant === undefined) this.fail(column, 'instant', 'Must be an instant such as 2023-12-28T18:00:00-06:00.');
    return instant;
  }

  date(column: ImportColumn): LocalDate | null {
    const text = this.text(column);
    if (text === '') return null;
    const date = parseLocalDate(text);
    if (date === undefined) this.fail(column, 'date', 'Must be a date such as 2023-12-28.');
    return date ?? null;
  }

  /** An instant, or a local date that stands for its whole day. */
  moment(column: ImportColumn): Instant | LocalDate | undefined {
    const text = this.text(column);
    return parseLocalDate(text) ?? this.instant(column);
  }

  address(column: ImportColumn): string | null {
    const text = this.text(column);
    if (text === '') return null;
    if (text.length <= REPORT_LIMITS.addressLength && isPageAddress(text)) return text;
    this.fail(column, 'url', 'Must be an http or https address without user name.');
    return null;
  }
}
