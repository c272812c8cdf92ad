import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadNetwork } from '../data/load-network.ts';
import { buildRouteNetwork } from './build-route-network.ts';
import { formatFixture, parseFixture } from './fixtures/fixture.ts';
import { measureKm } from './geodesy.ts';
import { getItem } from './get-item.ts';
import type { Position } from './position.ts';
import { locateOnEdge, traceMoves } from './route-line.ts';
import type { NetworkPoint } from './route-network.ts';

const fixture = readFileSync(new URL('fixtures/route-network/in/road-distances.geojson', import.meta.url), 'utf8');

const network = buildRouteNetwork(loadNetwork());
const roads = [...network.edges.keys()].filter((edge) => getItem(network.edges, edge).mode === 'road');

/** Any place on any road, the ends of roads often among them. */
const networkPoint: fc.Arbitrary<NetworkPoint> = fc
  .tuple(fc.constantFrom(...roads), fc.oneof(fc.constantFrom(0, 1), fc.double({ min: 0, max: 1, noNaN: true })))
  .map(([edge, share]) => {
    const offsetKm = share * getItem(network.edges, edge).km;
    return { edge, offsetKm, position: locateOnEdge(network, edge, offsetKm), crossTrackKm: 0 };
  });

/** Sums of some hundred edges, added up in another order. */
const ROUNDING_KM = 1e-6;

describe('the road network against known road distances', () => {
  const distances = parseFixture(fixture).map(({ properties, geometry }) => {
    if (geometry.type !== 'LineString') throw new Error('A known distance is drawn as a line');
    const [from, to] = [getItem(geometry.coordinates, 0), getItem(geometry.coordinates, 1)];
    const route = network.findRouteBetween(project(from), project(to));
    if (!route) throw new Error(`No road from ${properties.from} to ${properties.to}`);
    return { ...properties, knownKm: Number(properties.km), route };
  });

  it('has a median error of at most 2 % and a 90th percentile of at most 5 %', () => {
    const errors = distances.map(({ knownKm, route }) => Math.abs(route.km / knownKm - 1)).sort((a, b) => a - b);
    expect(errors).toHaveLength(91);
    expect(getItem(errors, Math.floor(errors.length * 0.5))).toBeLessThanOrEqual(0.02);
    expect(getItem(errors, Math.ceil(errors.length * 0.9))).toBeLessThanOrEqual(0.05);
  });

  it('goes the ways drawn in the golden file', async () => {
    const lines = distances.map(({ knownKm, route }) => ({
      properties: { via: [route.via[0], route.via.at(-1)], knownKm, km: Number(route.km.toFixed(2)) },
      coordinates: traceMoves(network, route.moves).map(({ position }) => position),
    }));
    await expect(formatFixture(lines)).toMatchFileSnapshot('fixtures/route-network/out/road-distances.geojson');
  });
});

describe('routes between any two places on the roads', () => {
  it('are as long one way as the other', () => {
    fc.assert(
      fc.property(networkPoint, networkPoint, (a, b) => {
        expectSameKm(network.measureBetween(a, b), network.measureBetween(b, a));
      }),
    );
  });

  it('are never longer than by way of a third', () => {
    fc.assert(
      fc.property(networkPoint, networkPoint, networkPoint, (a, b, c) => {
        const direct = network.measureBetween(a, c);
        expect(direct).toBeLessThanOrEqual(network.measureBetween(a, b) + network.measureBetween(b, c) + ROUNDING_KM);
      }),
    );
  });

  it('begin and end where asked, hang together, and are as long as their moves', () => {
    fc.assert(
      fc.property(networkPoint, networkPoint, (a, b) => {
        const route = network.findRouteBetween(a, b);
        if (!route) return expect(network.measureBetween(a, b)).toBe(Number.POSITIVE_INFINITY);
        expect(route.km).toBe(network.measureBetween(a, b));
        const vertices = traceMoves(network, route.moves);
        expectSameKm(vertices.at(-1)?.km ?? 0, route.km);
        expectSamePlace(vertices[0]?.position ?? a.position, a.position);
        expectSamePlace(vertices.at(-1)?.position ?? a.position, b.position);
      }),
    );
  });

  it('are shortest in every part: what lies before a place on the way is the shortest way to it', () => {
    fc.assert(
      fc.property(networkPoint, networkPoint, fc.double({ min: 0, max: 1, noNaN: true }), (a, b, share) => {
        const moves = network.findRouteBetween(a, b)?.moves ?? [];
        let beforeKm = 0;
        for (const { edge, fromKm, toKm } of moves) {
          const offsetKm = fromKm + (toKm - fromKm) * share;
          const onWay = { edge, offsetKm, position: locateOnEdge(network, edge, offsetKm), crossTrackKm: 0 };
          expectSameKm(network.measureBetween(a, onWay), beforeKm + Math.abs(offsetKm - fromKm));
          beforeKm += Math.abs(toKm - fromKm);
        }
      }),
    );
  });

  it('are never shorter than the straight line between their towns', () => {
    const town = fc.nat(network.nodes.length - 1);
    fc.assert(
      fc.property(town, town, (a, b) => {
        const [from, to] = [getItem(network.nodes, a).position, getItem(network.nodes, b).position];
        expect(getItem(network.distancesTo(b), a)).toBeGreaterThanOrEqual(measureKm(from, to) - ROUNDING_KM);
      }),
    );
  });
});

describe('project, on the road network', () => {
  it('puts a place on a road back where it is, or on the node within 2 km', () => {
    fc.assert(
      fc.property(networkPoint, ({ position }) => {
        const point = project(position);
        const shift = measureKm(point.position, position);
        expect(shift).toBeCloseTo(point.crossTrackKm, 9);
        expect(shift).toBeLessThanOrEqual(2);
      }),
    );
  });

  it('finds no road farther than one that is there, beyond the 2 km of a node', () => {
    fc.assert(
      fc.property(networkPoint, fc.double({ min: -0.5, max: 0.5, noNaN: true }), (road, shift) => {
        const aside: Position = [road.position[0] + shift, road.position[1] - shift / 2];
        const aroundKm = measureKm(aside, road.position);
        if (aroundKm > 60) return;
        // A plane at the position is true to 0.1 %; a node may be taken although a road is nearer.
        expect(project(aside).crossTrackKm).toBeLessThanOrEqual(Math.max(2, aroundKm * 1.001));
      }),
    );
  });

  it('is unmoved by being done twice', () => {
    const anywhere = fc.tuple(
      fc.double({ min: -117, max: -86, noNaN: true }),
      fc.double({ min: 13, max: 32, noNaN: true }),
    );
    fc.assert(
      fc.property(anywhere, (position) => {
        const once = network.project(position);
        if (!once) return;
        expect(once.crossTrackKm).toBeLessThanOrEqual(60);
        expect(network.project(once.position)?.crossTrackKm ?? 0).toBeLessThanOrEqual(2);
      }),
    );
  });
});

function project(position: Position): NetworkPoint {
  const point = network.project(position);
  if (!point) throw new Error(`Off the roads: ${position}`);
  return point;
}

function expectSameKm(a: number, b: number): void {
  if (a !== b) expect(Math.abs(a - b)).toBeLessThan(ROUNDING_KM);
}

function expectSamePlace(a: Position, b: Position): void {
  expect(measureKm(a, b)).toBeLessThan(ROUNDING_KM);
}
