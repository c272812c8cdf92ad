import { describe, expect, it } from 'vitest';
import { buildBorder } from '../core/border.ts';
import { buildRouteNetwork } from '../core/build-route-network.ts';
import { at } from '../core/testing/builders.ts';
import { loadBorder } from '../data/load-border.ts';
import { loadCrossings } from '../data/load-crossings.ts';
import { loadNetwork } from '../data/load-network.ts';
import { loadSeeds } from '../data/load-seeds.ts';
import { buildSeedTrack } from '../data/seed-track.ts';
import { toTrackDocument } from './track.ts';

function buildChristmasEve() {
  const { caravans, reports } = loadSeeds();
  const slug = '2023-12-exodus-from-poverty';
  const caravan = caravans.find((one) => one.slug === slug);
  if (!caravan) throw new Error(`No caravan ${slug} among the seeds`);
  const land = {
    network: buildRouteNetwork(loadNetwork()),
    findNearestBorderPoint: buildBorder(loadBorder()),
    crossings: loadCrossings(),
  };
  return buildSeedTrack({ caravan, reports: reports.filter((report) => report.caravan === slug), land });
}

const track = buildChristmasEve();
const seeAt = (time: string) => toTrackDocument(track, at(time));

describe('the track on the wire', () => {
  it('has the legs that were reported by the moment, drawn along the road from end to end', () => {
    const { legs, segments } = seeAt('2023-12-26T18:00:00-06:00');
    expect(legs.map(({ from, to }) => [from.place, to.place])).toEqual([
      ['Tapachula, Chiapas', 'Viva México (checkpoint), Tapachula, Chiapas'],
      ['Viva México (checkpoint), Tapachula, Chiapas', 'Álvaro Obregón, Tapachula, Chiapas'],
      ['Álvaro Obregón, Tapachula, Chiapas', 'Huixtla, Chiapas'],
      ['Huixtla, Chiapas', 'Villa Comaltitlán, Chiapas'],
    ]);
    for (const [index, { coordinates }] of segments.entries()) {
      expect(coordinates.length).toBeGreaterThan(1);
      if (index > 0) expect(coordinates[0]).toEqual(segments[index - 1]?.coordinates.at(-1));
    }
  });

  it('paces a leg by walking hours: from dawn to dusk is one day', () => {
    const { legs } = seeAt('2023-12-28T18:00:00-06:00');
    expect(legs.at(-1)).toMatchObject({
      to: { place: 'Mapastepec, Chiapas' },
      hours: 24,
      walkingHours: 13,
      distanceKm: 30,
      kmPerDay: 30,
      kind: 'observed',
    });
  });

  it('takes the mode from the reports, and where none says from the speed, with its chance', () => {
    const { legs } = seeAt('2024-01-22T18:00:00-06:00');
    expect(legs.find(({ to }) => to.place === 'Mapastepec, Chiapas')).toMatchObject({
      mode: 'foot',
      modeIsInferred: false,
      modeProbability: null,
    });
    for (const leg of legs.filter(({ modeIsInferred }) => modeIsInferred)) {
      expect(leg.modeProbability).toBeGreaterThanOrEqual(0.5);
      expect(leg.modeProbability).toBeLessThanOrEqual(1);
    }
  });

  it('draws as inferred what more than 30 hours without a report hide', () => {
    const { segments } = seeAt('2024-01-22T18:00:00-06:00');
    for (const { kind, from, to } of segments) {
      const hours = (Date.parse(to) - Date.parse(from)) / 3_600_000;
      if (hours > 30) expect(kind).toBe('inferred');
    }
    expect(segments.filter(({ kind }) => kind === 'inferred').length).toBeGreaterThan(2);
  });

  it('knows a rest while it goes on, as long as it has been reported', () => {
    const rest = { place: 'Mapastepec, Chiapas', from: '2023-12-29T00:00:00Z' };
    expect(seeAt('2023-12-31T23:00:00-06:00').rests).toEqual([{ ...rest, to: '2024-01-01T00:00:00Z', days: 3 }]);
    expect(seeAt('2024-01-04T12:00:00-06:00').rests).toEqual([{ ...rest, to: '2024-01-03T11:00:00Z', days: 5 }]);
  });

  it('tells the days apart: walked, rested, across a gap', () => {
    const { days } = seeAt('2024-01-14T20:00:00-06:00');
    expect(days.map(({ date, kind }) => [date.slice(5), kind])).toEqual([
      ['12-24', 'moving'],
      ['12-25', 'moving'],
      ['12-26', 'moving'],
      ['12-27', 'moving'],
      ['12-28', 'moving'],
      ['12-29', 'rest'],
      ['12-30', 'rest'],
      ['12-31', 'rest'],
      ['01-01', 'rest'],
      ['01-02', 'rest'],
      ['01-07', 'unreported'],
      ['01-08', 'moving'],
      ['01-09', 'moving'],
      ['01-10', 'rest'],
      ['01-13', 'across-gap'],
      ['01-14', 'moving'],
    ]);
  });
});
