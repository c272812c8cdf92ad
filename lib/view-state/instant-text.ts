import { type Instant, parseInstant } from '../core/time.ts';

/**
 * Reads an instant as people and programs send it: RFC 3339, its fraction of a second cut off, and the `+` of an offset
 * also where it stood bare in an address and arrived as a blank. Undefined: not an instant.
 */
export function parseInstantText(text: string): Instant | undefined {
  return parseInstant(text.replace(' ', '+').replace(/\.\d+/, ''));
}
