import type { Instant } from '../core/time.ts';

const RFC_3339 = /^(\d{4})-(\d\d)-(\d\d)[Tt](\d\d):(\d\d):(\d\d)(?:\.\d+)?([Zz]|[+ -]\d\d:\d\d)$/;

/**
 * Reads an instant as it stands in an address: RFC 3339, cut to whole seconds. A `+` of the offset that a mail client
 * turned into a blank is read as `+`. Undefined: not an instant; days that no calendar has (30 February) are refused.
 */
export function parseInstantText(text: string): Instant | undefined {
  const parts = RFC_3339.exec(text);
  if (!parts) return undefined;
  const [, year, month, day, hour, minute, second, offset] = parts;
  const civil = `${year}-${month}-${day}T${hour}:${minute}:${second}Z`;
  const asUtc = Date.parse(civil);
  if (Number.isNaN(asUtc) || new Date(asUtc).toISOString().slice(0, 19) !== civil.slice(0, 19)) return undefined;
  const milliseconds = Date.parse(`${civil.slice(0, -1)}${(offset ?? 'Z').toUpperCase().replace(' ', '+')}`);
  return Number.isNaN(milliseconds) ? undefined : (milliseconds as Instant);
}

/** Writes an instant as RFC 3339 in UTC, whole seconds: `2023-12-29T00:00:00Z`. */
export function formatInstantText(instant: Instant): string {
  return `${new Date(instant).toISOString().slice(0, 19)}Z`;
}
