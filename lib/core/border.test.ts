import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadBorder } from '../data/load-border.ts';
import { buildBorder } from './border.ts';
import { interpolateChord, projectToChord } from './chord.ts';
import { formatFixture, parseFixture } from './fixtures/fixture.ts';
import { measureKm } from './geodesy.ts';
import { getItem } from './get-item.ts';
import type { Position } from './position.ts';

const fixture = readFileSync(new URL('fixtures/border/in/check-points.geojson', import.meta.url), 'utf8');

const line = loadBorder();
const findNearestBorderPoint = buildBorder(line);

/** Mexico, Central America and the south of the United States; 5° of Pacific and Gulf with them. */
const position: fc.Arbitrary<Position> = fc.tuple(
  fc.double({ min: -125, max: -80, noNaN: true }),
  fc.double({ min: 10, max: 36, noNaN: true }),
);

describe('buildBorder, on the US–Mexico line', () => {
  it('is within 60 m of the boundary at full resolution at every check point', async () => {
    const lines = parseFixture(fixture).map(({ properties, geometry }) => {
      if (geometry.type !== 'Point') throw new Error('Check points are points');
      const { km, point } = findNearestBorderPoint(geometry.coordinates);
      expect(Math.abs(km - Number(properties.borderKm))).toBeLessThan(0.06);
      return { properties: { km: roundTo(km, 3) }, coordinates: [geometry.coordinates, roundPoint(point)] };
    });
    expect(lines).toHaveLength(200);
    await expect(formatFixture(lines)).toMatchFileSnapshot('fixtures/border/out/check-points.geojson');
  });

  it('gives a point that lies on the line, at the distance it gives', () => {
    fc.assert(
      fc.property(position, (from) => {
        const { km, point } = findNearestBorderPoint(from);
        expect(measureKm(from, point)).toBe(km);
        const offLineKm = listSegments(line).map((segment) => projectToChord(point, segment).planeKm);
        expect(Math.min(...offLineKm)).toBeLessThan(1e-6);
      }),
    );
  });

  it('is as near as an exhaustive search by the geodesic, to a metre', () => {
    fc.assert(
      fc.property(position, (from) => {
        expect(Math.abs(findNearestBorderPoint(from).km - searchExhaustively(from))).toBeLessThan(0.001);
      }),
      { numRuns: 40 },
    );
  });

  it('changes by no more than the way one goes', () => {
    fc.assert(
      fc.property(position, position, (a, b) => {
        const difference = Math.abs(findNearestBorderPoint(a).km - findNearestBorderPoint(b).km);
        expect(difference).toBeLessThanOrEqual(measureKm(a, b) + 0.001);
      }),
    );
  });

  it('is nothing on the line itself', () => {
    const onLine = fc.tuple(fc.nat(line.length - 2), fc.double({ min: 0, max: 1, noNaN: true }));
    fc.assert(
      fc.property(onLine, ([segment, share]) => {
        const there = interpolateChord(getItem(listSegments(line), segment), share);
        expect(findNearestBorderPoint(there).km).toBeLessThan(0.001);
      }),
    );
  });
});

describe('buildBorder', () => {
  it('takes the end of a line that ends before the foot', () => {
    const find = buildBorder([
      [-100, 25],
      [-99.99, 25],
    ]);
    expect(find([-99, 24]).point).toEqual([-99.99, 25]);
  });

  it('bears a segment of no length', () => {
    const find = buildBorder([
      [-100, 25],
      [-100, 25],
    ]);
    expect(find([-100, 25])).toEqual({ km: 0, point: [-100, 25] });
  });

  it('refuses a line of one position', () => {
    expect(() => buildBorder([[-100, 25]])).toThrow('at least two positions, not 1');
  });

  it('throws on a position that is not finite', () => {
    expect(() => findNearestBorderPoint([Number.NaN, 25])).toThrow('not [NaN,25]');
  });
});

/** Measures to every vertex, then by golden section to each segment that may be nearer than the nearest of them. */
function searchExhaustively(from: Position): number {
  const longestSegmentKm = 5.01;
  const vertexKm = line.map((vertex) => measureKm(from, vertex));
  const leastKm = Math.min(...vertexKm);
  const candidates = listSegments(line).filter(
    (_, index) => Math.min(getItem(vertexKm, index), getItem(vertexKm, index + 1)) < leastKm + longestSegmentKm / 2,
  );
  return Math.min(
    leastKm,
    ...candidates.map((segment) => minimise((share) => measureKm(from, interpolateChord(segment, share)))),
  );
}

function minimise(measure: (share: number) => number): number {
  const golden = (Math.sqrt(5) - 1) / 2;
  let [low, high] = [0, 1];
  while (high - low > 1e-6) {
    const [left, right] = [high - golden * (high - low), low + golden * (high - low)];
    if (measure(left) < measure(right)) high = right;
    else low = left;
  }
  return measure((low + high) / 2);
}

function listSegments(vertices: readonly Position[]) {
  return vertices.slice(1).map((to, index) => ({ from: getItem(vertices, index), to }));
}

function roundTo(value: number, decimals: number): number {
  return Number(value.toFixed(decimals));
}

function roundPoint([lon, lat]: Position): Position {
  return [roundTo(lon, 5), roundTo(lat, 5)];
}
