import { describe, expect, it } from 'vitest';
import { loadBorder } from '../data/load-border.ts';
import { loadCrossings } from '../data/load-crossings.ts';
import { loadNetwork } from '../data/load-network.ts';
import { loadPast } from '../data/load-past.ts';
import { loadSeeds } from '../data/load-seeds.ts';
import { buildBorder } from './border.ts';
import { buildRouteNetwork } from './build-route-network.ts';
import { buildTrack } from './build-track.ts';
import { progressAt } from './progress-at.ts';
import { aPublicReport, at } from './testing/builders.ts';

/**
 * The caravan of Christmas Eve 2023 as a reader saw it at midnight of six dates: from the reports that had been received
 * by then and no others. Checked by hand against the rows: which had been published, the places they name, the road
 * kilometres between these (14.7, 27.9, 16.6, 15.2 and 30 km to Mapastepec; 147 to Arriaga, 35.8, 10.3, 22.1, 49.8 and
 * 37 to Juchitán), and the sums and means of them.
 */
const SLUG = '2023-12-exodus-from-poverty';
const geography = {
  network: buildRouteNetwork(loadNetwork()),
  findNearestBorderPoint: buildBorder(loadBorder()),
  crossings: loadCrossings(),
  past: loadPast(),
};
const { caravans, reports } = loadSeeds();
const [caravan] = caravans.filter(({ slug }) => slug === SLUG);

function seeAsKnown(date: string) {
  const midnight = at(`${date}T23:59:59-06:00`);
  const known = reports.filter((report) => report.caravan === SLUG && report.receivedAt <= midnight);
  if (!caravan) throw new Error(`No caravan ${SLUG} among the seeds`);
  const published = known.map(({ reportId, statement }) => aPublicReport(reportId, statement));
  return progressAt(buildTrack({ caravan, reports: published, ...geography }), midnight);
}

const km = (low: number, high: number) => ({ low: expect.closeTo(low, 0), high: expect.closeTo(high, 0) });
const walked = (kmPerDay: number, days: number) => ({
  foot: expect.objectContaining({ kmPerDay: expect.closeTo(kmPerDay, 1), days, inferredDays: 0 }),
});

describe('the caravan of Christmas Eve 2023, as known then', () => {
  it('is nowhere on 24 December: of that day nothing had been published', () => {
    expect(seeAsKnown('2023-12-24')).toMatchObject({
      position: { kind: 'unknown', reason: 'no-report' },
      freshness: 'silent',
      reports: 0,
    });
  });

  it('was last at Huixtla on 26 December, one day ago, and may be a day of any kind farther on', () => {
    expect(seeAsKnown('2023-12-26')).toMatchObject({
      position: {
        kind: 'extrapolated',
        place: 'Huixtla, Chiapas',
        lastReport: { at: at('2023-12-25T18:00:00-06:00') },
        band50Km: km(41.4, 59.6),
        band90Km: km(39.6, 145),
      },
      freshness: 'due',
      covered: { routeKm: 42.6, days: 2 },
      pace: { wholeKmPerDay: 21.3, movingDays: 2, restDays: 0, byMode: walked(21.3, 2) },
    });
  });

  it('was last at Escuintla on 28 December: the arrival at Mapastepec came a day later', () => {
    expect(seeAsKnown('2023-12-28')).toMatchObject({
      position: {
        kind: 'extrapolated',
        place: 'Escuintla, Chiapas',
        lastReport: { at: at('2023-12-27T18:00:00-06:00') },
        band50Km: km(73.2, 89.5),
        band90Km: km(71.4, 165.6),
      },
      freshness: 'due',
      covered: { routeKm: 74.4, days: 4 },
      pace: {
        wholeKmPerDay: 18.6,
        movingKmPerDay: expect.closeTo(18.6, 6),
        movingDays: 4,
        restDays: 0,
        byMode: walked(18.6, 4),
      },
    });
  });

  it('rests at Mapastepec on 2 January, where one report of that day sees it, to 3 km', () => {
    expect(seeAsKnown('2024-01-02')).toMatchObject({
      position: {
        kind: 'observed',
        place: 'Mapastepec, Chiapas',
        lastReport: { at: at('2024-01-02T18:00:00-06:00') },
        band50Km: km(103.2, 105.6),
        band90Km: km(101.4, 107.4),
      },
      freshness: 'on-time',
      covered: { routeKm: 104.4, days: 10 },
      pace: {
        wholeKmPerDay: expect.closeTo(10.44, 6),
        movingDays: 5,
        restDays: 5,
        last3DaysKmPerDay: 0,
        byMode: walked(20.9, 5),
      },
    });
  });

  it('was last at Tapanatepec on 10 January; the 147 km of the gap are nobody’s day', () => {
    expect(seeAsKnown('2024-01-10')).toMatchObject({
      position: {
        kind: 'extrapolated',
        place: 'San Pedro Tapanatepec, Oaxaca',
        lastReport: { at: at('2024-01-09T18:00:00-06:00') },
        band50Km: km(296.3, 308.7),
        band90Km: km(294.5, 365.3),
      },
      freshness: 'due',
      covered: { routeKm: 297.5, days: 17 },
      pace: {
        wholeKmPerDay: 17.5,
        movingKmPerDay: 21.5,
        movingDays: 7,
        restDays: 5,
        last3DaysKmPerDay: { reason: 'gap-hides-the-way' },
        byMode: walked(21.5, 7),
      },
    });
  });

  it('was last at Juchitán on 20 January, two days ago: one vague report keeps it there, the next town is not out yet', () => {
    expect(seeAsKnown('2024-01-20')).toMatchObject({
      position: {
        kind: 'extrapolated',
        place: 'Juchitán de Zaragoza, Oaxaca',
        lastReport: { at: at('2024-01-18T18:00:00-06:00') },
        band50Km: km(405.2, 428.2),
        band90Km: km(403.4, 512.9),
      },
      freshness: 'overdue',
      covered: { routeKm: 406.4, days: 26 },
      pace: { movingDays: 9, restDays: 7, byMode: walked(26.4, 9) },
    });
  });
});
