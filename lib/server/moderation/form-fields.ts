/** The fields of a form by name, trimmed; files are left out. */
export function readFields(form: FormData): Readonly<Record<string, string>> {
  const fields: Record<string, string> = {};
  for (const [name, value] of form) {
    if (typeof value === 'string' && !name.startsWith('$')) fields[name] = value.trim();
  }
  return fields;
}

/** A whole number as typed, also "6,000" or "6 000"; other words stay words, so that the schema refuses them by name. */
export function readNumber(text: string | undefined): number | string | undefined {
  if (text === undefined || text === '') return undefined;
  const digits = text.replace(/[\s,\u00A0]/g, '');
  return /^-?\d+(\.\d+)?$/.test(digits) ? Number(digits) : text;
}

/** Words, or undefined when the field was left empty. */
export function readWords(text: string | undefined): string | undefined {
  return text === undefined || text === '' ? undefined : text;
}
