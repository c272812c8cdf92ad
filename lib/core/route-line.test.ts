import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { buildRouteNetwork } from './build-route-network.ts';
import { parseNetworkFixture } from './fixtures/fixture.ts';
import { findNodeAt, locateOnEdge, measureToNode, traceMoves } from './route-line.ts';

const fixture = readFileSync(new URL('fixtures/route-network/small-network.geojson', import.meta.url), 'utf8');

const network = buildRouteNetwork(parseNetworkFixture(fixture));

describe('traceMoves', () => {
  it('has a vertex at both ends and at each town and junction between', () => {
    const moves = [
      { edge: 1, fromKm: 6, toKm: 12 },
      { edge: 2, fromKm: 12, toKm: 0 },
    ];
    expect(traceMoves(network, moves)).toEqual([
      { position: [expect.closeTo(-92.15, 9), 15], km: 0 },
      { position: [-92.2, 15], km: 6 },
      { position: [-92.2, 15.1], km: 18 },
    ]);
  });

  it('is empty without moves', () => {
    expect(traceMoves(network, [])).toEqual([]);
  });

  it('throws on moves that are not joined', () => {
    const moves = [
      { edge: 0, fromKm: 0, toKm: 12 },
      { edge: 4, fromKm: 0, toKm: 12 },
    ];
    expect(() => traceMoves(network, moves)).toThrow('A move begins at [-92.2, 15.1] but the one before ends at');
  });
});

describe('locateOnEdge', () => {
  it('spreads the kilometres of the road evenly over its line', () => {
    expect(locateOnEdge(network, 4, 22.5)).toEqual([expect.closeTo(-92.15, 9), 15.1]);
  });
});

describe('findNodeAt', () => {
  it('knows the ends of an edge and nothing between', () => {
    expect(findNodeAt(network, { edge: 2, offsetKm: 0 })).toBe(3);
    expect(findNodeAt(network, { edge: 2, offsetKm: 12 })).toBe(2);
    expect(findNodeAt(network, { edge: 2, offsetKm: 6 })).toBeUndefined();
  });
});

describe('measureToNode', () => {
  it('agrees with a route to that node', () => {
    const [from, to] = [network.project([-92.15, 15]), network.project([-92, 15.1])];
    if (!from || !to) throw new Error('The fixture has roads there');
    expect(measureToNode(network, from, 4)).toBeCloseTo(30, 9);
    expect(measureToNode(network, from, 4)).toBeCloseTo(network.measureBetween(from, to), 9);
    expect(measureToNode(network, from, 5)).toBe(Number.POSITIVE_INFINITY);
  });
});
