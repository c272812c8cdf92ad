import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { decodeBasemap, decodeTown } from './basemap-decode.ts';
import { type BasemapFile, findPieces, parseBasemapFile, parsePieceIndex, parsePlacesFile } from './basemap-format.ts';

const FOLDER = join(import.meta.dirname, '..', '..', 'public', 'basemap');
const readJson = (name: string): unknown => JSON.parse(readFileSync(join(FOLDER, name), 'utf8'));
const pieces = parsePieceIndex(readJson('detail/index.json'));

const FILE: BasemapFile = { step: 0.5, origin: [-100, 20], cut: [10, 10] };

describe('decodeBasemap', () => {
  it('adds up the steps of a line from the origin', () => {
    const { roads } = decodeBasemap({ ...FILE, roads: [[1, 2, 1, 0, -2, 4]] });
    expect(roads.map((line) => [...line])).toEqual([[-99.5, 21, -99, 21, -100, 23]]);
  });

  it('gives empty layers for those that a file leaves out', () => {
    expect(Object.values(decodeBasemap(FILE)).flat()).toEqual([]);
  });

  it('leaves the edges of the cut out of the coast, also where the ring starts on them', () => {
    const square = [0, 0, 4, 0, 0, 4, -4, 0];
    const { land, coast } = decodeBasemap({ ...FILE, land: [square] });
    expect(land.map((ring) => ring.length)).toEqual([8]);
    expect(coast.map((line) => [...line])).toEqual([[-98, 20, -98, 22, -100, 22]]);
  });

  it('gives each coast between two edges of the cut as a line of its own', () => {
    const strait = [0, 0, 10, 0, 0, 4, -10, 0];
    const { coast } = decodeBasemap({ ...FILE, land: [strait] });
    expect(coast.map((line) => [...line])).toEqual([[-95, 22, -100, 22]]);
    const band = [0, 2, 10, 0, 0, 3, -10, 0];
    expect(decodeBasemap({ ...FILE, land: [band] }).coast.map((line) => [...line])).toEqual([
      [-95, 22.5, -100, 22.5],
      [-100, 21, -95, 21],
    ]);
  });

  it('closes the coast of an island, and draws none round a piece that is all land', () => {
    const island = [2, 2, 2, 0, 0, 2];
    const inland = [0, 0, 10, 0, 0, 10, -10, 0];
    const { coast } = decodeBasemap({ ...FILE, land: [island, inland] });
    expect(coast.map((line) => [...line])).toEqual([[-99, 21, -98, 21, -98, 22, -99, 21]]);
  });

  it('reads every file of the base map, within the hemisphere', () => {
    for (const name of ['overview.json', 'border.json', ...pieces.pieces.map(({ id }) => `detail/${id}.json`)]) {
      const { land, coast, roads, usMexico } = decodeBasemap(parseBasemapFile(readJson(name)));
      for (const line of [land, coast, roads, usMexico].flat()) {
        expect(line.every((degrees) => degrees > -175 && degrees < 85)).toBe(true);
      }
    }
  });

  it('has the border line as it is measured to', () => {
    const [line] = decodeBasemap(parseBasemapFile(readJson('border.json'))).usMexico;
    expect(line?.length).toBe(2 * 4339);
    expect(line?.[0]).toBeCloseTo(-117.12467, 8);
    expect(line?.[1]).toBeCloseTo(32.53432, 8);
  });
});

describe('findPieces', () => {
  it('gives the few pieces that a view of Chiapas at zoom 8 touches', () => {
    const found = findPieces(pieces, [-94.5, 13.8, -90.3, 16.2]);
    expect(found.length).toBeGreaterThan(0);
    expect(found.length).toBeLessThanOrEqual(7);
  });

  it('finds every town in the piece of its place', () => {
    for (const { id, box } of pieces.pieces) {
      const { towns } = decodeBasemap(parseBasemapFile(readJson(`detail/${id}.json`)));
      expect(towns.every(({ lon, lat }) => lon >= box[0] && lon < box[2] && lat >= box[1] && lat < box[3])).toBe(true);
    }
  });

  it('gives no piece over the open Pacific', () => {
    expect(findPieces(pieces, [-140, 22, -130, 30])).toEqual([]);
  });
});

describe('labels', () => {
  const places = parsePlacesFile(readJson('places-overview.json'));

  it('name a town in both languages', () => {
    const names = places.towns.map((town) => decodeTown(town).name);
    expect(names).toContainEqual({ en: 'Mexico City', es: 'Ciudad de México' });
    expect(names).toContainEqual({ en: 'Tapachula', es: 'Tapachula' });
  });

  it('say what a capital is, and where areas are shown', () => {
    expect(places.towns.map(decodeTown).filter(({ capital }) => capital === 'national').length).toBe(14);
    expect(places.seas).toContainEqual(
      expect.objectContaining({ name: { en: 'Gulf of California', es: 'Golfo de California' }, angle: 47, minZoom: 6 }),
    );
  });
});

describe('parsing', () => {
  it.each([parseBasemapFile, parsePieceIndex, parsePlacesFile])('refuses what is no file of ours: %o', (parse) => {
    expect(() => parse(null)).toThrow(TypeError);
    expect(() => parse({ error: 'not found' })).toThrow(TypeError);
  });
});
