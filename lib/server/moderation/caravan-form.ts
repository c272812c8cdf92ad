import type { DeclaredTarget } from '../../core/caravan.ts';
import { readNumber, readWords } from './form-fields.ts';

type Fields = Readonly<Record<string, string>>;

/** The body of a new caravan as the form of the moderators gives it; empty fields take the defaults. */
export function toNewCaravan(fields: Fields): unknown {
  const delayHours = readNumber(fields.delay_hours);
  const cellKm = readNumber(fields.cell_km);
  return {
    slug: fields.slug ?? '',
    name: { en: fields.name_en ?? '', es: readWords(fields.name_es) },
    startedOn: fields.started_on ?? '',
    startPlace: fields.start_place ?? '',
    timeZone: readWords(fields.time_zone),
    expectedReportHours: readNumber(fields.expected_report_hours),
    ...((delayHours !== undefined || cellKm !== undefined) && { publication: { delayHours, cellKm } }),
  };
}

/** How it ended, and a crossing that it says it goes to, added to those it named before. */
export function toCaravanChanges(fields: Fields, declaredTargets: readonly DeclaredTarget[]): unknown {
  const crossingId = readWords(fields.crossing_id);
  const endedOn = readWords(fields.ended_on);
  return {
    outcome: readWords(fields.outcome),
    ...(fields.outcome === 'ongoing' ? { endedOn: null } : endedOn !== undefined && { endedOn }),
    ...(crossingId !== undefined && {
      declaredTargets: [...declaredTargets, { crossingId, from: fields.declared_from ?? '' }],
    }),
  };
}
