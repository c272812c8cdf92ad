import type { Caravan } from '../caravan.ts';
import type { PublicReport } from '../publication.ts';
import type { Roads } from '../road-point.ts';
import { type LocalDate, localDateOf } from '../time.ts';
import { type OpenSightings, openSightings, type Sighting } from '../track-sighting.ts';

/** Test data: the usable sightings of some reports, in order of time. */
export function collectUsed(input: {
  readonly caravan: Caravan;
  readonly reports: readonly PublicReport[];
  readonly roads: Roads;
}): readonly Sighting[] {
  const { caravan, reports, roads } = input;
  const days = new Map<LocalDate, OpenSightings>();
  for (const report of reports) {
    const date = localDateOf(report.fixAt, caravan.timeZone);
    const day = days.get(date) ?? openSightings({ date, caravan, roads });
    days.set(date, day);
    day.add(report);
  }
  return [...days].sort(([a], [b]) => (a < b ? -1 : 1)).flatMap(([, day]) => day.read().used);
}
