import { describe, expect, it } from 'vitest';
import { loadBorder } from './load-border.ts';
import { loadCrossings } from './load-crossings.ts';
import { loadEventsByCaravan } from './load-events.ts';
import { loadGazetteer } from './load-gazetteer.ts';
import { loadNetwork } from './load-network.ts';

describe('loadNetwork', () => {
  it('gives nodes and the roads and railways between them', () => {
    const { nodes, edges } = loadNetwork();
    expect(nodes).toHaveLength(691);
    expect(edges.filter(({ mode }) => mode === 'road')).toHaveLength(813);
    expect(edges.filter(({ mode }) => mode === 'rail')).toHaveLength(116);
    expect(edges.every(({ from, to }) => from < nodes.length && to < nodes.length)).toBe(true);
  });
});

describe('loadBorder', () => {
  it('runs from the Pacific to the Gulf', () => {
    const line = loadBorder();
    expect(line).toHaveLength(4339);
    expect(line[0]?.[0]).toBeCloseTo(-117.12, 1);
    expect(line.at(-1)?.[0]).toBeCloseTo(-97.14, 1);
  });
});

describe('loadCrossings', () => {
  it('gives the US ports of entry under short names, west to east', () => {
    const crossings = loadCrossings();
    expect(crossings).toHaveLength(35);
    expect(crossings[0]).toMatchObject({ id: 'x-san-ysidro', name: 'Tijuana–San Ysidro' });
    expect(crossings.find(({ id }) => id === 'x-brownsville')?.name).toBe('Matamoros–Brownsville');
    expect(new Set(crossings.map(({ name }) => name)).size).toBe(35);
    const ids = new Set(loadNetwork().nodes.map(({ id }) => id));
    expect(crossings.every(({ id }) => ids.has(id))).toBe(true);
  });
});

describe('loadGazetteer', () => {
  const places = loadGazetteer();

  it('knows towns with state, country and population, most populous first', () => {
    expect(places.length).toBeGreaterThanOrEqual(15_000);
    expect(places[0]).toEqual({
      name: 'Ciudad de México',
      state: 'Ciudad de México',
      country: 'MX',
      position: [-99.1277, 19.4285],
      population: 12_294_193,
      aliases: ['Mexico City', 'CDMX'],
    });
    expect(new Set(places.map(({ country }) => country))).toEqual(new Set(['MX', 'GT', 'HN', 'SV', 'NI', 'BZ', 'US']));
  });

  it('tells towns of one name apart by their state', () => {
    const states = places.filter(({ name }) => name === 'Ciudad Hidalgo').map(({ state }) => state);
    expect(states).toEqual(expect.arrayContaining(['Chiapas', 'Michoacán']));
  });

  it('knows what is no town: checkpoints and border crossings', () => {
    const names = places.map(({ name }) => name);
    expect(names).toContain('Echegaray checkpoint');
    expect(names).toContain('CAITF Cerro Gordo');
    expect(places.some(({ aliases }) => aliases.includes('Rodolfo Robles bridge'))).toBe(true);
  });
});

describe('loadEventsByCaravan', () => {
  const events = loadEventsByCaravan();

  it('gives the Christmas Eve caravan what happened around it, in both languages', () => {
    const around = events.get('2023-12-exodus-from-poverty') ?? [];
    expect(around.map(({ on }) => on)).toEqual([...around.map(({ on }) => on)].sort());
    expect(around.find(({ on }) => on === '2023-12-27')?.title).toEqual({
      en: 'Blinken, Mayorkas and Sherwood-Randall meet López Obrador in Mexico City for over two hours',
      es: 'Blinken, Mayorkas y Sherwood-Randall se reúnen más de dos horas con López Obrador en la Ciudad de México',
    });
    expect(around.every(({ on }) => on >= '2023-12-22' && on <= '2024-01-25')).toBe(true);
  });

  it('has no caravan without an event', () => {
    expect([...events.values()].every((list) => list.length > 0)).toBe(true);
    expect(events.has('2018-10-san-pedro-sula')).toBe(false);
  });
});
