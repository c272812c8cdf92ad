import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A file of `lib/data/generated` as JSON, unparsed. Throws when `npm run data` has not made it. Server only. */
export function readGenerated(name: string): unknown {
  return JSON.parse(readFileSync(join(import.meta.dirname, 'generated', name), 'utf8'));
}
