import { describe, expect, it } from 'vitest';
import { loadBorder } from '../data/load-border.ts';
import { loadCrossings } from '../data/load-crossings.ts';
import { loadNetwork } from '../data/load-network.ts';
import { findBandPlaces } from './band-places.ts';
import { buildBorder } from './border.ts';
import { buildRouteNetwork } from './build-route-network.ts';
import { buildTrack } from './build-track.ts';
import { aCaravan, aPublicReport, at } from './testing/builders.ts';

const track = buildTrack({
  caravan: aCaravan(),
  reports: [
    aPublicReport('start', {
      kind: 'departure',
      place: 'Tapachula, Chiapas',
      position: [-92.26, 14.9],
      observed: { from: at('2023-12-24T06:00:00Z'), to: at('2023-12-25T05:59:59Z'), precision: 'day' },
    }),
    aPublicReport('huixtla'),
  ],
  network: buildRouteNetwork(loadNetwork()),
  findNearestBorderPoint: buildBorder(loadBorder()),
  crossings: loadCrossings(),
});
const moment = at('2023-12-26T12:00:00Z');

describe('the places at the ends of a band', () => {
  it('are towns of the way', () => {
    expect(findBandPlaces(track, { range: { low: 0, high: 43 }, at: moment })).toEqual({
      low: 'Tapachula, Chiapas',
      high: 'Huixtla, Chiapas',
    });
  });

  it('are towns of the road ahead beyond the end of the way', () => {
    const range = { low: 43, high: 106 };
    expect(findBandPlaces(track, { range, at: moment })?.high).toMatch(/^Mapastepec/);
  });

  it('are not known without a way', () => {
    const empty = { ...track, way: { vertices: [] } };
    expect(findBandPlaces(empty, { range: { low: 0, high: 1 }, at: moment })).toBeUndefined();
  });
});
