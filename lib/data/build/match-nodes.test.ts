import { describe, expect, it } from 'vitest';
import type { CorridorNode } from './corridors.ts';
import type { GeonamesTown } from './geonames-town.ts';
import { matchNodes } from './match-nodes.ts';

const TOWN: GeonamesTown = {
  name: 'Tecate',
  alternateNames: [],
  position: [-116.63, 32.57],
  country: 'MX',
  admin1: '02',
  population: 64_764,
};
const NODE: CorridorNode = {
  id: 'tecate',
  name: 'Tecate',
  state: 'Baja California',
  country: 'MX',
  lat: 32.57,
  lon: -116.63,
  kind: 'town',
  population: null,
};

describe('matchNodes', () => {
  it('pairs a node with the town of its name, accents and brackets aside', () => {
    const town = { ...TOWN, name: 'Técate' };
    const { nodeOfTown, unknown } = matchNodes([town], [{ ...NODE, name: 'Tecate (Baja California)' }]);
    expect(nodeOfTown.get(town)?.id).toBe('tecate');
    expect(unknown).toEqual([]);
  });

  it('knows a town by an alternate name, and takes the most populous of several', () => {
    const hamlet = { ...TOWN, population: 600 };
    const town = { ...TOWN, name: 'Ciudad Tecate', alternateNames: ['Tecate'] };
    expect([...matchNodes([hamlet, town], [NODE]).nodeOfTown.keys()]).toEqual([town]);
  });

  it('does not take a namesake elsewhere', () => {
    const faraway = { ...TOWN, position: [-116, 32.57] as const };
    expect(matchNodes([faraway], [NODE]).unknown).toEqual([NODE]);
  });

  it('does not list a bridge beside the town that has its name, nor make it the town', () => {
    const { nodeOfTown, unknown } = matchNodes([TOWN], [{ ...NODE, kind: 'crossing' }]);
    expect(nodeOfTown.size).toBe(0);
    expect(unknown).toEqual([]);
  });
});
