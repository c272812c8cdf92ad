import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadBorder } from '../data/load-border.ts';
import { loadCrossings } from '../data/load-crossings.ts';
import { loadNetwork } from '../data/load-network.ts';
import { buildBorder } from './border.ts';
import { buildRouteNetwork } from './build-route-network.ts';
import { buildTrack } from './build-track.ts';
import type { Caravan } from './caravan.ts';
import { aCaravan, aPublicReport, at } from './fixtures/builders.ts';
import type { Position } from './position.ts';
import { progressAt } from './progress-at.ts';
import type { PublicReport } from './publication.ts';
import { REPORT_KINDS, TRAVEL_MODES } from './report.ts';
import { addDays, addHours, type Instant, instantOfLocal, instantOfMs, wholeLocalDay } from './time.ts';

const geography = {
  network: buildRouteNetwork(loadNetwork()),
  findNearestBorderPoint: buildBorder(loadBorder()),
  crossings: loadCrossings(),
};
const ZONE = 'America/Mexico_City';
/** Over the end of daylight saving, on 30 October 2022. */
const caravan = aCaravan({
  startedOn: '2022-10-27',
  declaredTargets: [{ crossingId: 'x-san-ysidro', from: aCaravan({ startedOn: '2022-10-31' }).startedOn }],
});
const build = (reports: readonly PublicReport[], of: Caravan = caravan) =>
  buildTrack({ caravan: of, reports, ...geography });

const PLACES: readonly (readonly [string, Position])[] = [
  ['Tapachula', [-92.26, 14.9]],
  ['Álvaro Obregón', [-92.38, 14.92]],
  ['Huixtla', [-92.46, 15.14]],
  ['Cerro Gordo', [-92.5, 15.16]],
  ['Villa Comaltitlán', [-92.58, 15.21]],
  ['Escuintla', [-92.66, 15.32]],
  ['Mapastepec', [-92.9, 15.43]],
  ['Pijijiapan', [-93.21, 15.69]],
  ['Arriaga', [-93.9, 16.24]],
  ['Juchitán', [-95.02, 16.44]],
  ['in the hills', [-92.6, 15.5]],
  ['in the sea', [-100, 13]],
];

const someReports = fc.array(
  fc.record({
    day: fc.integer({ min: -1, max: 8 }),
    minute: fc.option(fc.integer({ min: 0, max: 1439 }), { nil: null }),
    place: fc.constantFrom(...PLACES),
    kind: fc.constantFrom(...REPORT_KINDS),
    mode: fc.constantFrom(null, ...TRAVEL_MODES),
    group: fc.constantFrom('main', 'main', 'main', 'vanguard'),
    confidence: fc.constantFrom('high', 'high', 'medium', 'low'),
    people: fc.option(fc.integer({ min: 0, max: 9_000 }), { nil: null }),
    source: fc.constantFrom('A', 'B', 'C'),
  }),
  { maxLength: 14 },
);
type Row = (typeof someReports extends fc.Arbitrary<infer T> ? T : never)[number];

function toReport(row: Row, index: number): PublicReport {
  const date = addDays(caravan.startedOn, row.day);
  const day = wholeLocalDay(date, ZONE);
  const from =
    row.minute === null
      ? day.from
      : instantOfLocal({ date, hour: Math.floor(row.minute / 60), minute: row.minute % 60, zone: ZONE });
  return aPublicReport(`r${index.toString().padStart(3, '0')}`, {
    observed: row.minute === null ? { ...day, precision: 'day' } : { from, to: from, precision: 'minute' },
    place: row.place[0],
    position: row.place[1],
    kind: row.kind,
    mode: row.mode,
    group: row.group as 'main',
    confidence: row.confidence as 'high',
    people: row.people === null ? null : { low: row.people, high: row.people + 100 },
    source: { kind: 'press', name: row.source, url: 'https://example.org/', published: null },
  });
}

const without = ({ position: _p, covered: _c, distanceToBorder: _d, ...rest }: ReturnType<typeof progressAt>) => rest;
const lastReportOf = ({ position }: ReturnType<typeof progressAt>) => position.lastReport;

/** Every fix instant, a second before each, and half-way between neighbours. */
function listMoments(reports: readonly PublicReport[]): readonly Instant[] {
  const fixes = [...new Set(reports.map(({ fixAt }) => fixAt))].sort((a, b) => a - b);
  return fixes.flatMap((fix, index) => {
    const next = fixes[index + 1] ?? addHours(fix, 60);
    return [instantOfMs(fix - 1_000), fix, instantOfMs((fix + next) / 2)];
  });
}

describe('the numbers of a moment', () => {
  it('rest on nothing observed after it', () => {
    fc.assert(
      fc.property(someReports, (rows) => {
        const reports = rows.map(toReport);
        const track = build(reports);
        for (const moment of listMoments(reports)) {
          const then = progressAt(build(reports.filter(({ fixAt }) => fixAt <= moment)), moment);
          const now = progressAt(track, moment);
          expect(without(now)).toEqual(without(then));
          expect(lastReportOf(now)).toEqual(lastReportOf(then));
        }
      }),
      { numRuns: 60 },
    );
  });
});
void at;
