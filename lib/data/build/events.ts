import { z } from 'zod';
import {
  CARAVANS,
  type CaravanRow,
  EVENTS,
  type EventRow,
  REPORTS,
  type ReportRow,
  readCaravanRows,
  readEventRows,
  readReportRows,
} from './caravan-rows.ts';
import { formatJson, type Product } from './product.ts';
import { FACTS_LICENCE } from './seeds.ts';
import { readSourceJson } from './sources.ts';

const TITLES = 'event-titles.json';
/** An event is context of a caravan from the day before its first date until three days after its last report. */
const DAYS_BEFORE = 1;
const DAYS_AFTER = 3;

/** Dated context in both languages, each with the caravans on whose timeline it lies. */
export function buildEvents(): Product {
  const spanish = z.record(z.string(), z.string().min(1)).parse(readSourceJson(TITLES));
  const caravans = readCaravanRows();
  const reports = readReportRows();
  const events = readEventRows().map((row) => {
    const es = spanish[row.id];
    if (es === undefined) throw new Error(`The event "${row.id}" has no Spanish title in ${TITLES}`);
    return {
      id: row.id,
      on: row.date,
      title: { en: row.title, es },
      source: row.source,
      url: row.url,
      caravans: caravans.filter((caravan) => isContextOf({ row, caravan, reports })).map(({ id }) => id),
    };
  });
  return {
    path: 'lib/data/generated/events.json',
    text: formatJson({ events }),
    sources: [EVENTS, TITLES, CARAVANS, REPORTS],
    licence: FACTS_LICENCE,
    attribution: 'The source that each event names',
    madeBy: 'lib/data/build/events.ts',
    counts: { events: events.length, onATimeline: events.filter((event) => event.caravans.length > 0).length },
  };
}

function isContextOf({
  row,
  caravan,
  reports,
}: {
  readonly row: EventRow;
  readonly caravan: CaravanRow;
  readonly reports: readonly ReportRow[];
}): boolean {
  const dates = reports.filter((report) => report.caravan === caravan.id).map((report) => Date.parse(report.date));
  const start = Math.min(...dates, ...(caravan.startedOn === null ? [] : [Date.parse(caravan.startedOn)]));
  const on = Date.parse(row.date);
  return on >= start - DAYS_BEFORE * 86_400_000 && on <= Math.max(...dates) + DAYS_AFTER * 86_400_000;
}
