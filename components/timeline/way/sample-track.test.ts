import { describe, expect, it } from 'vitest';
import { buildBorder } from '@/lib/core/border';
import { buildRouteNetwork } from '@/lib/core/build-route-network';
import { buildTrack } from '@/lib/core/build-track';
import { positionAt } from '@/lib/core/position-at';
import { aCaravan, aPublicReport, at } from '@/lib/core/testing/builders';
import type { Track } from '@/lib/core/track';
import { loadBorder } from '@/lib/data/load-border';
import { loadCrossings } from '@/lib/data/load-crossings';
import { loadNetwork } from '@/lib/data/load-network';
import { coveredKmAt } from './covered-km';
import { sampleTrack } from './sample-track';

const network = buildRouteNetwork(loadNetwork());
const findNearestBorderPoint = buildBorder(loadBorder());
const PLACES = { Huixtla: [-92.46, 15.14], Mapastepec: [-92.89, 15.44], Tonala: [-93.75, 16.09] } as const;

function build(arrivals: readonly (readonly [place: keyof typeof PLACES, date: string])[]): Track {
  return buildTrack({
    caravan: aCaravan({ startedOn: '2023-12-24' }),
    reports: arrivals.map(([place, date], index) => {
      const instant = at(`${date}T18:00:00-06:00`);
      return aPublicReport(`r${index}`, {
        place: `${place}, Chiapas`,
        position: PLACES[place],
        observed: { from: instant, to: instant, precision: 'minute' },
      });
    }),
    network,
    findNearestBorderPoint,
    crossings: loadCrossings(),
  });
}

describe('the samples of a track', () => {
  it('are dashed where fixes are far apart and a gap where days have no report', () => {
    const track = build([
      ['Huixtla', '2023-12-25'],
      ['Mapastepec', '2023-12-26'],
      ['Tonala', '2023-12-30'],
    ]);
    const kinds = new Set(sampleTrack(track).map(({ piece }) => piece));
    expect(kinds).toEqual(new Set(['close', 'gap']));
  });

  it('lie where the marker of the same moment does, within both bands', () => {
    const track = build([
      ['Huixtla', '2023-12-25'],
      ['Mapastepec', '2023-12-27'],
      ['Tonala', '2023-12-30'],
    ]);
    const samples = sampleTrack(track);
    expect(samples.length).toBeGreaterThan(8);
    for (const sample of samples) {
      const position = positionAt(track, sample.at);
      if (position.kind === 'unknown') throw new Error('a sample before the first report');
      expect(sample.km).toBeCloseTo(coveredKmAt(track, position.walkedKm) ?? Number.NaN, 9);
      expect(sample.half.low).toBeLessThanOrEqual(sample.km);
      expect(sample.half.high).toBeGreaterThanOrEqual(sample.km);
      expect(sample.most.low).toBeLessThanOrEqual(sample.half.low);
      expect(sample.most.high).toBeGreaterThanOrEqual(sample.half.high);
    }
  });

  it('ascend, and are kept with their track', () => {
    const track = build([
      ['Huixtla', '2023-12-25'],
      ['Tonala', '2024-01-30'],
    ]);
    const samples = sampleTrack(track);
    expect(samples.map(({ at: instant }) => instant)).toEqual(samples.map(({ at: i }) => i).toSorted((a, b) => a - b));
    expect(sampleTrack(track)).toBe(samples);
  });

  it('are one for one report, and none for none', () => {
    expect(sampleTrack(build([['Huixtla', '2023-12-25']]))).toHaveLength(1);
    expect(sampleTrack(build([]))).toEqual([]);
  });
});
