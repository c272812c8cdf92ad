import { describe, expect, it } from 'vitest';
import { loadBorder } from '../data/load-border.ts';
import { loadCrossings } from '../data/load-crossings.ts';
import { loadNetwork } from '../data/load-network.ts';
import { buildBorder } from './border.ts';
import { buildRouteNetwork } from './build-route-network.ts';
import { buildTrack } from './build-track.ts';
import { aCaravan, aPublicReport, at } from './testing/builders.ts';

const network = buildRouteNetwork(loadNetwork());
const instant = (time: string) => ({ from: at(time), to: at(time), precision: 'minute' }) as const;
/** In the mountains: 11 km from the road at Motozintla, 21 km from the coast road at Tuzantán. */
const SQUARE = [-92.26, 15.25] as const;

function walkTo(accuracyKm: number) {
  return buildTrack({
    caravan: aCaravan(),
    reports: [
      aPublicReport('start', {
        observed: instant('2023-12-24T11:00:00Z'),
        kind: 'departure',
        place: 'Tapachula, Chiapas',
        position: [-92.26, 14.9],
      }),
      aPublicReport('square', { observed: instant('2023-12-26T00:00:00Z'), place: null, position: SQUARE, accuracyKm }),
    ],
    network,
    findNearestBorderPoint: buildBorder(loadBorder()),
    crossings: loadCrossings(),
  });
}

describe('a report whose place is known roughly', () => {
  it('is taken to the road on which the caravan came, not to the nearest', () => {
    expect(network.project(SQUARE)?.crossTrackKm).toBeLessThan(12);
    expect(walkTo(25).evenings.at(-1)).toMatchObject({ place: 'Tuzantán, Chiapas', coveredKm: expect.closeTo(48, 0) });
  });

  it('is taken to the nearest road when it is exact', () => {
    expect(walkTo(3).evenings.at(-1)).toMatchObject({ place: 'Motozintla, Chiapas' });
  });
});
