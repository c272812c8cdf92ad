import { describe, expect, it } from 'vitest';
import { loadBorder } from '../data/load-border.ts';
import { loadCrossings } from '../data/load-crossings.ts';
import { loadNetwork } from '../data/load-network.ts';
import { loadSeeds } from '../data/load-seeds.ts';
import { buildBorder } from './border.ts';
import { buildRouteNetwork } from './build-route-network.ts';
import { buildTrack } from './build-track.ts';
import { progressAt } from './progress-at.ts';
import { aPublicReport, at } from './testing/builders.ts';
import { addHours } from './time.ts';
import type { SetAsideCode } from './track.ts';

/**
 * The caravan of Christmas Eve 2023 as it was known a day after each date (a paper of the next morning tells of the
 * evening), each line checked by hand against the rows.
 */
const SLUG = '2023-12-exodus-from-poverty';
const { caravans, reports } = loadSeeds();
const geography = {
  network: buildRouteNetwork(loadNetwork()),
  findNearestBorderPoint: buildBorder(loadBorder()),
  crossings: loadCrossings(),
};

function readAt(date: string, hoursLater: number) {
  const caravan = caravans.find(({ slug }) => slug === SLUG);
  if (!caravan) throw new Error(`No caravan ${SLUG} among the seeds`);
  const moment = at(`${date}T23:59:59-06:00`);
  const known = reports
    .filter((report) => report.caravan === SLUG && report.receivedAt <= addHours(moment, hoursLater))
    .map(({ reportId, statement }) => aPublicReport(reportId, statement));
  const track = buildTrack({ caravan, reports: known, ...geography });
  const codes = new Map<SetAsideCode, number>();
  for (const { at: moment_, since = moment_, code } of track.setAside) {
    if (since <= moment) codes.set(code, (codes.get(code) ?? 0) + 1);
  }
  return { track, progress: progressAt(track, moment), setAside: Object.fromEntries(codes) };
}

describe('the caravan of Christmas Eve 2023, as it was known', () => {
  it.each([
    ['2023-12-24', 'Álvaro Obregón, Tapachula, Chiapas', 14.7, 1, { 'before-start': 1 }],
    ['2023-12-26', 'Villa Comaltitlán, Chiapas', 59.2, 3, { 'before-start': 1, 'another-place-that-day': 1 }],
    [
      '2023-12-28',
      'Mapastepec, Chiapas',
      104.4,
      5,
      { 'before-start': 1, 'another-place-that-day': 1, 'low-confidence': 2 },
    ],
    [
      '2024-01-02',
      'Mapastepec, Chiapas',
      104.4,
      10,
      { 'before-start': 1, 'another-place-that-day': 1, 'low-confidence': 2, 'returned-by-bus': 1 },
    ],
    [
      '2024-01-10',
      'San Pedro Tapanatepec, Oaxaca',
      297.5,
      18,
      { 'before-start': 2, 'another-place-that-day': 1, 'low-confidence': 3, 'returned-by-bus': 2 },
    ],
    [
      '2024-01-20',
      'Santo Domingo Tehuantepec, Oaxaca',
      433.9,
      28,
      { 'before-start': 2, 'another-place-that-day': 1, 'low-confidence': 4, 'returned-by-bus': 2 },
    ],
  ])('is on the evening of %s at %s', (date, place, routeKm, days, codes) => {
    const { track, progress, setAside } = readAt(date, 24);
    expect(progress.position).toMatchObject({ kind: 'observed', place });
    expect(progress.covered).toMatchObject({ routeKm: expect.closeTo(routeKm, 1), days });
    expect(progress.freshness).toBe('on-time');
    expect(setAside).toEqual(codes);
    expect(track.otherTracks).toEqual([]);
  });

  it.each([
    // What was read that very night still stood where the newest report of then had left it, and said so.
    ['2023-12-26', 'Huixtla, Chiapas', 'due'],
    ['2023-12-28', 'Escuintla, Chiapas', 'due'],
    ['2024-01-20', 'Juchitán de Zaragoza, Oaxaca', 'overdue'],
  ])('was on the night of %s last known at %s, told as %s', (date, place, freshness) => {
    const { progress } = readAt(date, 0);
    expect(progress.position).toMatchObject({ kind: 'extrapolated', place });
    expect(progress.freshness).toBe(freshness);
  });

  it('was nowhere on the night it set out, when no report of it had come in', () => {
    expect(readAt('2023-12-24', 0).progress.position).toMatchObject({ kind: 'unknown', reason: 'no-report' });
  });

  it('says of the 26th how many name the town that was taken', () => {
    const { track } = readAt('2023-12-26', 24);
    expect(track.setAside.find(({ code }) => code === 'another-place-that-day')).toMatchObject({
      chosenPlace: 'Villa Comaltitlán, Chiapas',
      chosenTotal: 2,
      dayTotal: 3,
    });
  });
});
