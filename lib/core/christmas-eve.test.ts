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
import { formatInstant } from './time.ts';

/** The caravan of Christmas Eve 2023, from the rows the product is seeded with; every number here was checked by hand. */
const SLUG = '2023-12-exodus-from-poverty';

function buildChristmasEve() {
  const { caravans, reports } = loadSeeds();
  const caravan = caravans.find(({ slug }) => slug === SLUG);
  if (!caravan) throw new Error(`No caravan ${SLUG} among the seeds`);
  return buildTrack({
    caravan,
    reports: reports
      .filter((report) => report.caravan === SLUG)
      .map(({ reportId, statement }) => aPublicReport(reportId, statement)),
    network: buildRouteNetwork(loadNetwork()),
    findNearestBorderPoint: buildBorder(loadBorder()),
    crossings: loadCrossings(),
  });
}

const track = buildChristmasEve();
const evening = (date: string) => progressAt(track, at(`${date}T18:00:00-06:00`));
const round = (km: number) => Math.round(km * 10) / 10;

describe('the caravan of Christmas Eve 2023', () => {
  it('starts at Tapachula, of which the rows of the day before are no part', () => {
    expect(track.start).toMatchObject({ place: 'Tapachula, Chiapas', date: '2023-12-23' });
    expect(track.setAside.filter(({ code }) => code === 'before-start')).toHaveLength(2);
    expect(progressAt(track, at('2023-12-24T05:00:00-06:00'))).toMatchObject({
      position: { kind: 'observed', place: 'Tapachula, Chiapas', walkedKm: 0 },
      covered: { routeKm: 0, days: 1 },
    });
  });

  it.each([
    // date, place, covered, to the nearest crossing, day, whole, moving, rest days
    ['2023-12-24', 'Álvaro Obregón, Tapachula, Chiapas', 14.7, 1785.5, 1, 14.7, 14.7, 0],
    ['2023-12-25', 'Huixtla, Chiapas', 42.6, 1757.6, 2, 21.3, 21.3, 0],
    ['2023-12-26', 'Villa Comaltitlán, Chiapas', 59.2, 1741, 3, 19.7, 19.7, 0],
    ['2023-12-27', 'Escuintla, Chiapas', 74.4, 1725.8, 4, 18.6, 18.6, 0],
    ['2023-12-28', 'Mapastepec, Chiapas', 104.4, 1695.8, 5, 20.9, 20.9, 0],
    ['2023-12-29', 'Mapastepec, Chiapas', 104.4, 1695.8, 6, 17.4, 20.9, 1],
    ['2023-12-30', 'Mapastepec, Chiapas', 104.4, 1695.8, 7, 14.9, 20.9, 2],
    ['2023-12-31', 'Mapastepec, Chiapas', 104.4, 1695.8, 8, 13.1, 20.9, 3],
    ['2024-01-01', 'Mapastepec, Chiapas', 104.4, 1695.8, 9, 11.6, 20.9, 4],
    ['2024-01-02', 'Mapastepec, Chiapas', 104.4, 1695.8, 10, 10.4, 20.9, 5],
    ['2024-01-08', 'Chahuites, Oaxaca', 287.2, 1513, 16, 18, 23.4, 5],
    ['2024-01-09', 'San Pedro Tapanatepec, Oaxaca', 297.5, 1502.7, 17, 17.5, 21.5, 5],
    ['2024-01-13', 'Santo Domingo Zanatepec, Oaxaca', 319.6, 1480.6, 21, 15.2, 21.5, 6],
    ['2024-01-18', 'Juchitán de Zaragoza, Oaxaca', 406.4, 1425.4, 26, 15.6, 26.4, 7],
    ['2024-01-20', 'Santo Domingo Tehuantepec, Oaxaca', 433.9, 1452.9, 28, 15.5, 26.4, 7],
  ])('is on the evening of %s at %s', (date, place, coveredKm, toGoKm, day, whole, moving, restDays) => {
    const { position, covered, distanceToBorder, pace } = evening(date);
    if ('kind' in covered || 'kind' in distanceToBorder || position.kind === 'unknown') throw new Error('unknown');
    expect(position).toMatchObject({ kind: 'observed', place });
    expect([round(covered.routeKm), covered.days]).toEqual([coveredKm, day]);
    expect(round(distanceToBorder.nearestCrossing.routeKm ?? 0)).toBe(toGoKm);
    expect(distanceToBorder.nearestCrossing.name).toBe('Matamoros–Brownsville');
    expect([pace.wholeKmPerDay, pace.movingKmPerDay].map((rate) => round(Number(rate)))).toEqual([whole, moving]);
    expect(pace.restDays).toBe(restDays);
  });

  it('is 1,242 km straight from the border at Mapastepec, and was never asked to be anywhere else', () => {
    expect(evening('2023-12-28').distanceToBorder).toMatchObject({
      straightKm: expect.closeTo(1242.5, 1),
      declaredCrossing: null,
    });
  });

  it('rests five days at Mapastepec, from the arrival to the last who left', () => {
    expect(track.rests[0]).toEqual({
      place: 'Mapastepec, Chiapas',
      from: at('2023-12-28T18:00:00-06:00'),
      to: at('2024-01-03T05:00:00-06:00'),
      days: 5,
    });
    expect(progressAt(track, at('2023-12-31T03:00:00-06:00')).position).toMatchObject({
      kind: 'observed',
      place: 'Mapastepec, Chiapas',
    });
  });

  it('is in a gap from 3 to 8 January: estimated on the road, overdue, then silent, with no day of marching', () => {
    expect(track.gaps[0]).toEqual({ from: at('2024-01-03T05:00:00-06:00'), to: at('2024-01-08T05:00:00-06:00') });
    const noon = (date: string) => progressAt(track, at(`${date}T12:00:00-06:00`));
    expect(noon('2024-01-05')).toMatchObject({ position: { kind: 'estimated' }, freshness: 'overdue' });
    expect(noon('2024-01-07').freshness).toBe('silent');
    expect(noon('2024-01-07').pace).toMatchObject({ movingDays: 5, restDays: 5 });
    expect(track.evenings.find(({ date }) => date === '2024-01-07')).toMatchObject({
      place: 'Arriaga, Chiapas',
      basis: 'next-departure',
      isReported: false,
    });
    expect(track.legs.filter(({ kind }) => kind === 'inferred')[0]).toMatchObject({
      from: { place: 'Mapastepec, Chiapas' },
      to: { place: 'Arriaga, Chiapas' },
      distanceKm: 147,
    });
  });

  it('does not march back with the buses to Cerro Gordo', () => {
    const returned = track.setAside.filter(({ code }) => code === 'returned-by-bus');
    expect(returned.map(({ at: moment }) => formatInstant(moment))).toEqual([
      '2024-01-03T00:00:00Z',
      '2024-01-04T00:00:00Z',
    ]);
  });

  it('keeps to Villa Comaltitlán on the 26th, which two of three name, and says so of the third', () => {
    expect(track.setAside.filter(({ code }) => code === 'another-place-that-day')).toMatchObject([
      { at: at('2023-12-26T18:00:00-06:00'), chosenPlace: 'Villa Comaltitlán, Chiapas', distanceKm: 15.2 },
    ]);
  });

  it('walks by day only: at noon it is between the towns, at night at one', () => {
    const where = (time: string) => progressAt(track, at(time)).position;
    expect(where('2023-12-28T05:00:00-06:00')).toMatchObject({ kind: 'estimated', walkedKm: expect.closeTo(74.4, 6) });
    expect(where('2023-12-28T11:30:00-06:00')).toMatchObject({ kind: 'estimated', walkedKm: expect.closeTo(89.4, 6) });
    expect(where('2023-12-27T23:00:00-06:00')).toMatchObject({ kind: 'observed', place: 'Escuintla, Chiapas' });
  });

  it('had 3,000 to 8,000 people on the 28th, by the newest count of each source of three days', () => {
    const { people } = evening('2023-12-28');
    expect(people).toMatchObject({ low: 3000, high: 8000 });
    expect(people?.sources.map(({ name, low, high }) => [name, low, high])).toEqual([
      ['Diario del Sur', 3000, 3000],
      ['José Cárdenas (EFE)', 6000, 6000],
      ['Escenario Mundial', 6000, 6000],
      ['Lo de Hoy Puebla', 5000, 8000],
    ]);
  });

  it('ends at Tehuantepec, 433.9 km in 30 days', () => {
    const last = track.knots.at(-1);
    expect(last).toMatchObject({ at: at('2024-01-22T05:00:00-06:00'), place: 'Santo Domingo Tehuantepec, Oaxaca' });
    expect(progressAt(track, at('2024-01-22T05:00:00-06:00'))).toMatchObject({
      covered: { routeKm: 433.9, days: 30 },
      pace: { wholeKmPerDay: expect.closeTo(14.46, 2) },
      reports: 51,
    });
  });

  it('is drawn as it was when it was checked', async () => {
    const line = {
      type: 'Feature',
      properties: { walkedKm: track.way.vertices.at(-1)?.walkedKm },
      geometry: { type: 'LineString', coordinates: track.way.vertices.map(({ position }) => position) },
    };
    const evenings = track.evenings.map(({ position, date, place, basis, coveredKm, advanceKm, mode }) => ({
      type: 'Feature',
      properties: { date, place, basis, coveredKm, advanceKm, mode },
      geometry: { type: 'Point', coordinates: position },
    }));
    const rows = [line, ...evenings].map((feature) => JSON.stringify(feature)).join(',\n');
    await expect(`{\n"type": "FeatureCollection",\n"features": [\n${rows}\n]\n}\n`).toMatchFileSnapshot(
      'fixtures/track/out/christmas-eve.geojson',
    );
  });
});
