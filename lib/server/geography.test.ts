import { describe, expect, it } from 'vitest';
import type { Position } from '../core/position.ts';
import { composeGeography } from './geography.ts';
import { findRoute } from './queries/find-route.ts';
import { measureBorderDistance } from './queries/measure-border-distance.ts';

const geography = composeGeography();
const MAPASTEPEC: Position = [-92.8917, 15.4417];
const TAPACHULA: Position = [-92.2635, 14.9088];
const OPEN_SEA: Position = [-100, 12];
const HAVANA: Position = [-82.38, 23.13];

describe('composeGeography', () => {
  it('knows the US crossings from the Pacific to the Gulf', () => {
    const longitudes = geography.crossings.map(({ position }) => position[0]);
    expect(longitudes).toEqual(longitudes.toSorted((a, b) => a - b));
    expect(geography.crossings[0]?.id).toBe('x-san-ysidro');
    expect(geography.crossings).toHaveLength(35);
  });

  it('joins every US crossing to Tapachula by road', () => {
    for (const { position } of geography.crossings)
      expect(geography.findRoute(TAPACHULA, position)?.km).toBeLessThan(5000);
  });

  it('finds no route from the open sea', () => {
    expect(geography.findRoute(OPEN_SEA, TAPACHULA)).toBeUndefined();
  });

  it('tells the towns of one name apart by state and country', () => {
    const places = geography.searchPlaces({ text: 'escuintla', limit: 2 });
    expect(places.map(({ state, country }) => [state, country])).toEqual([
      ['Escuintla', 'GT'],
      ['Chiapas', 'MX'],
    ]);
  });

  it('finds by the names that reports use', () => {
    for (const [text, name] of [
      ['juchitan', 'Juchitán de Zaragoza'],
      ['mexico city', 'Ciudad de México'],
      ['Viva México', 'Viva México'],
    ] as const) {
      expect(geography.searchPlaces({ text, limit: 1 })[0]?.name).toContain(name);
    }
  });

  it('lists the places around a position, nearest first', () => {
    const [nearest] = geography.listPlacesNear({ position: MAPASTEPEC, limit: 3 });
    expect(nearest).toMatchObject({ name: 'Mapastepec', state: 'Chiapas', country: 'MX' });
  });
});

describe('measureBorderDistance', () => {
  it('measures straight to the line and by road to every crossing, the nearest by road first', () => {
    const { nearest, crossings, offRoadKm } = measureBorderDistance(geography, MAPASTEPEC);
    expect(nearest.km).toBeCloseTo(1242, 0);
    expect(offRoadKm).toBeLessThan(2);
    const roads = crossings.map(({ routeKm }) => routeKm ?? Number.POSITIVE_INFINITY);
    expect(roads).toEqual(roads.toSorted((a, b) => a - b));
    for (const { straightKm, routeKm } of crossings) {
      expect(routeKm).toBeGreaterThan(straightKm);
      // A crossing may stand a little off the line; none is nearer than the line itself.
      expect(straightKm).toBeGreaterThan(nearest.km - 1.1);
    }
  });

  it('says that there is no road where there is none', () => {
    const { crossings, offRoadKm } = measureBorderDistance(geography, HAVANA);
    expect(offRoadKm).toBeNull();
    expect(crossings.every(({ routeKm }) => routeKm === null)).toBe(true);
    expect(crossings[0]?.id).toBe('x-veterans');
  });

  it('gives no more digits than the contract allows', () => {
    const { nearest } = measureBorderDistance(geography, [-99.123456789, 19.4]);
    for (const value of nearest.point) expect(value).toBe(Number(value.toFixed(6)));
    expect(nearest.km).toBe(Number(nearest.km.toFixed(3)));
  });
});

describe('findRoute', () => {
  it('names the towns of the march of Christmas 2023', () => {
    const { km, via } = findRoute(geography, { from: TAPACHULA, to: MAPASTEPEC });
    expect(km).toBeCloseTo(105, -1);
    expect(via).toEqual(
      expect.arrayContaining(['Tapachula', 'Huehuetán', 'Huixtla', 'Villa Comaltitlán', 'Mapastepec']),
    );
  });

  it('is nothing from a place to itself', () => {
    expect(findRoute(geography, { from: TAPACHULA, to: TAPACHULA })).toMatchObject({ km: 0, via: ['Tapachula'] });
  });

  it('says which end is off the roads', () => {
    expect(findRoute(geography, { from: OPEN_SEA, to: TAPACHULA })).toEqual({
      km: { kind: 'unknown', reason: 'off-network' },
      via: [],
      offRoadKm: { from: null, to: expect.any(Number) },
    });
  });
});
