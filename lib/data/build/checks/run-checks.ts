import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BuiltData } from '../built-data.ts';
import { ALL_CHECKS } from './all-checks.ts';
import type { Check, Offender } from './check.ts';

/**
 * Runs the checks; writes the offenders of each that fails to `<folder>/<name of the check>.geojson`, to be opened on a
 * map. Throws with the names of what fails, after all have run.
 */
export function runChecks({
  data,
  folder,
  checks = ALL_CHECKS,
}: {
  readonly data: BuiltData;
  readonly folder: string;
  readonly checks?: readonly Check[];
}): void {
  const failures = checks.flatMap(({ name, findOffenders }) => {
    const offenders = findOffenders(data);
    if (offenders.length === 0) return [];
    const file = join(folder, `${name}.geojson`);
    mkdirSync(folder, { recursive: true });
    writeFileSync(file, formatOffenders(offenders));
    return [`${name}: ${listOffenders(offenders)}. On a map: ${file}`];
  });
  if (failures.length > 0) throw new Error(`The data break ${failures.length} of their rules\n${failures.join('\n')}`);
}

function listOffenders(offenders: readonly Offender[]): string {
  const named = offenders.slice(0, 5).map(({ what }) => what);
  return offenders.length > named.length
    ? `${named.join('; ')} and ${offenders.length - named.length} more`
    : named.join('; ');
}

function formatOffenders(offenders: readonly Offender[]): string {
  const features = offenders.map(({ what, at }) => ({
    type: 'Feature',
    properties: { what },
    geometry: { type: typeof at[0] === 'number' ? 'Point' : 'LineString', coordinates: at },
  }));
  return `${JSON.stringify({ type: 'FeatureCollection', features }, null, 1)}\n`;
}
