import { describe, expect, it } from 'vitest';
import type { Position } from '../core/position.ts';
import type { GazetteerEntry } from '../data/load-gazetteer.ts';
import { buildPlaceSearch } from './place-search.ts';

const HERE: Position = [-92, 15];

function place(name: string, state: string, rest: Partial<GazetteerEntry> = {}): GazetteerEntry {
  return { name, state, country: 'MX', position: HERE, population: null, aliases: [], ...rest };
}

const search = buildPlaceSearch([
  place('Escuintla', 'Chiapas', { population: 9570 }),
  place('Escuintla', 'Escuintla', { country: 'GT', population: 156_313 }),
  place('Masagua', 'Escuintla', { country: 'GT', population: 45_323 }),
  place('San Pedro', 'Coahuila', { population: 48_746 }),
  place('San Pedro Tapanatepec', 'Oaxaca', { population: 7441 }),
  place('Villa de San Pedro', 'Jalisco', { population: 90_000 }),
  place('Juchitán de Zaragoza', 'Oaxaca', { population: 74_825, aliases: ['Juchitán'] }),
  place('Juchitán', 'Guerrero', { population: 3346 }),
  place('Mapastepec', 'Chiapas', { population: 17_931 }),
  place('Tapanatepec', 'Morelos', { population: 50_000 }),
  place('Ciudad Juárez', 'Chihuahua', { population: 1_501_551 }),
  place('Peñasco', 'Sonora', { position: [-113, 31] }),
  place('Peñasco', 'Oaxaca', { position: [-97, 17] }),
]);

function find(text: string, near?: Position): readonly string[] {
  return search({ text, limit: 8, ...(near && { near }) }).map(({ name, state }) => `${name}, ${state}`);
}

describe('buildPlaceSearch', () => {
  it('gives every place of a name, the larger first', () => {
    expect(find('Escuintla')).toEqual(['Escuintla, Escuintla', 'Escuintla, Chiapas']);
  });

  it('takes a state after the name, with a comma or without, whole or in part', () => {
    for (const text of ['Escuintla, Chiapas', 'escuintla chiapas', 'Escuintla, Chi', 'Escuintla, Chipas']) {
      expect(find(text)[0]).toBe('Escuintla, Chiapas');
    }
  });

  it('takes a country after the name, in both languages', () => {
    for (const country of ['México', 'Mexico', 'mexico'])
      expect(find(`Escuintla, ${country}`)).toEqual(['Escuintla, Chiapas']);
    expect(find('Escuintla, Guatemala')[0]).toBe('Escuintla, Escuintla');
  });

  it('puts the very name before names that begin with it, and those before names that hold it', () => {
    expect(find('san pedro')).toEqual([
      'San Pedro, Coahuila',
      'San Pedro Tapanatepec, Oaxaca',
      'Villa de San Pedro, Jalisco',
    ]);
  });

  it('takes a short name that people use for the very name', () => {
    expect(find('juchitan')).toEqual(['Juchitán de Zaragoza, Oaxaca', 'Juchitán, Guerrero']);
  });

  it('does not mind accents, case, the tilde of ñ or signs', () => {
    for (const text of ['PENASCO', 'peñasco', ' Peñasco! ']) expect(find(text)).toHaveLength(2);
    expect(find('JUCHITÁN')).toEqual(find('juchitan'));
    expect(find('Juchita\u0301n')).toEqual(find('juchitan'));
  });

  it('finds a name from its first letters', () => {
    expect(find('mapas')).toEqual(['Mapastepec, Chiapas']);
    expect(find('ciudad j')).toEqual(['Ciudad Juárez, Chihuahua']);
  });

  it('finds a name with letters wrong, missing or changed about', () => {
    for (const text of ['Mapaztepec', 'Mapstepec']) expect(find(text)[0]).toBe('Mapastepec, Chiapas');
    expect(find('cuidad juarez')).toEqual(['Ciudad Juárez, Chihuahua']);
  });

  it('puts the nearer first among places of one name and size', () => {
    expect(find('peñasco', [-112, 30])).toEqual(['Peñasco, Sonora', 'Peñasco, Oaxaca']);
    expect(find('peñasco', [-98, 16])).toEqual(['Peñasco, Oaxaca', 'Peñasco, Sonora']);
  });

  it('gives no more than asked for', () => {
    expect(search({ text: 'san pedro', limit: 2 })).toHaveLength(2);
  });

  it('finds nothing in nothing, in signs alone and in words that no place has', () => {
    for (const text of ['', '  ', ',', '¿?', 'xyzzy', '%', '\u0000', '🚶']) expect(find(text)).toEqual([]);
  });

  it('bears a text of a hundred words', () => {
    const words = Array.from({ length: 100 }, (_, i) => (i % 2 ? 'san' : 'pedro'));
    expect(find(words.join(' '))).toContain('San Pedro, Coahuila');
  });
});
