import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { buildRouteNetwork } from './build-route-network.ts';
import { parseNetworkFixture } from './fixtures/fixture.ts';
import type { Position } from './position.ts';
import type { NetworkPoint } from './route-network.ts';

const fixture = readFileSync(new URL('fixtures/route-network/small-network.geojson', import.meta.url), 'utf8');

// Arenal —12— Bejuco —12— Cruce —12— Dátil —90— Puente —12— Arenal; Bejuco —20— Dátil; Isla —12— Jícara apart;
// rails Arenal —5— Cruce and Estación —12— Cruce.
const data = parseNetworkFixture(fixture);
const network = buildRouteNetwork(data);
const [arenal, bejuco, cruce, datil, puente, isla, , estacion] = data.nodes.map(
  ({ position }) => position,
) as Position[];

function at(position: Position | undefined): NetworkPoint {
  const point = position && network.project(position);
  if (!point) throw new Error(`Off the roads: ${position}`);
  return point;
}

describe('project', () => {
  it('takes the nearest node within 2 km, even where a road is nearer', () => {
    const point = at([-92.015, 15.001]);
    expect(point.position).toEqual(arenal);
    expect(point.crossTrackKm).toBeCloseTo(1.617, 3);
  });

  it('takes the nearest point of a road beyond 2 km from every node', () => {
    const point = at([-92.05, 14.99]);
    expect(point.position[0]).toBeCloseTo(-92.05, 9);
    expect(point.position[1]).toBe(15);
    expect(point).toMatchObject({ edge: 0, offsetKm: expect.closeTo(6, 6), crossTrackKm: expect.closeTo(1.106, 3) });
  });

  it('leaves stations without a road alone', () => {
    expect(at(estacion).position).toEqual(bejuco);
  });

  it('gives nothing beyond 60 km, or beyond the limit asked for', () => {
    expect(network.project([-92.1, 14.5])).toMatchObject({ crossTrackKm: expect.closeTo(55.3, 1) });
    expect(network.project([-92.1, 14.4])).toBeUndefined();
    expect(network.project([-92.1, 14.4], 100)).toBeDefined();
    expect(network.project([-92.05, 14.99], 1)).toBeUndefined();
    expect(network.project([-92.005, 15], 0.1)).toMatchObject({ edge: 0, crossTrackKm: 0 });
  });
});

describe('findRouteBetween', () => {
  it('goes by the shorter of two ways and not by rail', () => {
    const route = network.findRouteBetween(at(arenal), at(datil));
    expect(route).toEqual({
      km: 32,
      moves: [
        { edge: 0, fromKm: 0, toKm: 12 },
        { edge: 3, fromKm: 0, toKm: 20 },
      ],
      via: ['Arenal', 'Bejuco', 'Dátil'],
    });
  });

  it('drives an edge against its direction', () => {
    expect(network.findRouteBetween(at(cruce), at(datil))?.moves).toEqual([{ edge: 2, fromKm: 12, toKm: 0 }]);
  });

  it('does not name junctions', () => {
    expect(network.findRouteBetween(at(bejuco), at(cruce))?.via).toEqual(['Bejuco']);
  });

  it('names crossings it passes', () => {
    expect(network.findRouteBetween(at(arenal), at(puente))?.via).toEqual(['Arenal', 'Puente']);
  });

  it('stays on one road between two points of it', () => {
    const route = network.findRouteBetween(at([-92.03, 15]), at([-92.07, 15]));
    expect(route?.km).toBeCloseTo(4.8, 9);
    expect(route?.moves).toEqual([{ edge: 0, fromKm: expect.closeTo(3.6, 9), toKm: expect.closeTo(8.4, 9) }]);
    expect(route?.via).toEqual([]);
  });

  it('leaves a long road by its ends when the way around is shorter', () => {
    // Dátil–Puente by Bejuco and Arenal is 44 km, by the road between them 90.
    expect(network.measureBetween(at([-92.17, 15.1]), at([-92.05, 15.1]))).toBeCloseTo(54, 9);
    const around = network.findRouteBetween(at([-92.18, 15.1]), at([-92.02, 15.1]));
    expect(around?.km).toBeCloseTo(9 + 44 + 9, 9);
    expect(around?.via).toEqual(['Dátil', 'Bejuco', 'Arenal', 'Puente']);
  });

  it('has no move from a place to itself, whichever road it is said to lie on', () => {
    const byEast: NetworkPoint = { edge: 0, offsetKm: 12, position: at(bejuco).position, crossTrackKm: 0 };
    const byWest: NetworkPoint = { edge: 1, offsetKm: 0, position: at(bejuco).position, crossTrackKm: 0 };
    expect(network.findRouteBetween(byEast, byWest)).toEqual({ km: 0, moves: [], via: ['Bejuco'] });
  });

  it('finds no way where roads are not joined', () => {
    expect(network.findRouteBetween(at(arenal), at(isla))).toBeUndefined();
    expect(network.measureBetween(at(arenal), at(isla))).toBe(Number.POSITIVE_INFINITY);
  });
});

describe('distancesTo', () => {
  it('measures from every node and says which are not joined', () => {
    expect([...network.distancesTo(4)]).toEqual([12, 24, 36, 44, 0, ...Array(3).fill(Number.POSITIVE_INFINITY)]);
  });

  it('keeps what it has computed', () => {
    expect(network.distancesTo(4)).toBe(network.distancesTo(4));
  });
});

describe('namePlaceAt', () => {
  it('names the nearest town with its state', () => {
    expect(network.namePlaceAt([-92.02, 15.02])).toBe('Arenal, Costa');
  });

  it('does not say a name twice, nor a state that is not known', () => {
    expect(network.namePlaceAt([-92.2, 15.1])).toBe('Dátil');
    expect(network.namePlaceAt([-91, 15])).toBe('Isla');
  });
});

describe('buildRouteNetwork', () => {
  it('refuses an edge that names no node', () => {
    const edges = [{ from: 0, to: 99, mode: 'road', km: 1 }] as const;
    expect(() => buildRouteNetwork({ nodes: data.nodes, edges })).toThrow('Edge 0–99 names a node outside 0…7');
  });

  it('refuses an edge without length', () => {
    const edges = [{ from: 0, to: 1, mode: 'road', km: 0 }] as const;
    expect(() => buildRouteNetwork({ nodes: data.nodes, edges })).toThrow('must be longer than 0 km, not 0');
  });

  it('finds nothing on a network without roads', () => {
    const railway = buildRouteNetwork({ nodes: data.nodes, edges: data.edges.filter(({ mode }) => mode === 'rail') });
    expect(railway.project([-92, 15])).toBeUndefined();
  });
});
