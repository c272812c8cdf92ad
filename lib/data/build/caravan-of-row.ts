import type { CaravanRow, ReportRow } from './caravan-rows.ts';

/** All given caravans count their dates here, also those in Honduras and Tijuana. */
export const SEED_TIME_ZONE = 'America/Mexico_City';

export interface LocalizedNames {
  readonly [id: string]: { readonly en: string; readonly es: string };
}

/** A past caravan as the product has it: one without a start date started with its first report. */
export function makeSeedCaravan({
  row,
  reports,
  names,
}: {
  readonly row: CaravanRow;
  readonly reports: readonly ReportRow[];
  readonly names: LocalizedNames;
}) {
  const name = names[row.id];
  if (!name) throw new Error(`The caravan "${row.id}" has no name in both languages`);
  const firstReport = reports
    .filter((report) => report.caravan === row.id)
    .map((report) => report.date)
    .sort()[0];
  const startedOn = row.startedOn ?? firstReport;
  if (!startedOn) throw new Error(`The caravan "${row.id}" has neither a start nor a report`);
  return {
    slug: row.id,
    name,
    startedOn,
    startPlace: row.startPlace,
    endedOn: row.endedOn,
    outcome: row.outcome,
    timeZone: SEED_TIME_ZONE,
    declaredTargets: [],
    publication: { delayHours: 24, cellKm: 25 },
    expectedReportHours: 24,
  };
}
