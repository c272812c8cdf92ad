import { beforeAll, describe, expect, it } from 'vitest';
import { composeGeography, type Geography } from '../geography.ts';
import { locateReport } from './locate-report.ts';
import { resolvePlace } from './resolve-place.ts';

let geography: Geography;
beforeAll(() => {
  geography = composeGeography();
});

const resolve = (text: string, pin?: readonly [number, number]) => resolvePlace(geography, { text, pin });

describe('resolvePlace', () => {
  it.each([
    ['Mapastepec', 'Chiapas'],
    ['juchitan de zaragoza', 'Oaxaca'],
    ['Mexico City', 'Ciudad de México'],
    ['Tonalá, Chiapas', 'Chiapas'],
    ['Tonala, Jalisco', 'Jalisco'],
    ['Tapanatepec', 'Oaxaca'],
    ['San Pedro Sula, Cortés, Honduras', 'Cortés'],
    ['Ciudad Hidalgo, Chiapas, México', 'Chiapas'],
  ])('finds the one town that “%s” names', (text, state) => {
    expect(resolve(text)).toMatchObject({ kind: 'town', town: { state } });
  });

  it('lists towns of one name with their states', () => {
    const refused = resolve('Tonalá');
    expect(refused).toMatchObject({ kind: 'problem', code: 'ambiguous-place' });
    if (refused.kind !== 'problem') throw new Error('not refused');
    expect(refused.errors?.map(({ message }) => message).join()).toMatch(/Tonalá, Chiapas.*|Tonalá, Jalisco.*/);
    expect(refused.detail).toContain('“Tonalá, Jalisco” or “Tonalá, Chiapas”');
  });

  it('takes the namesake near a pin, and the pin where there is none', () => {
    expect(resolve('Tonalá', [-93.75, 16.09])).toMatchObject({ kind: 'town', town: { state: 'Chiapas' } });
    expect(resolve('Tonalá', [-92.26, 14.9])).toEqual({ kind: 'pin', pin: [-92.26, 14.9] });
    expect(resolve('km 205 of the coast road', [-92.26, 14.9])).toMatchObject({ kind: 'pin' });
  });

  it.each(['Nowhere-at-all', ',', '???'])('does not know “%s”', (text) => {
    expect(resolve(text)).toMatchObject({ kind: 'problem', code: 'unknown-place' });
  });
});

describe('locateReport', () => {
  const pin = [-92.8912, 15.4398] as const;

  it('puts what a source names at its town, not at the pin', () => {
    const place = locateReport(geography, { text: 'Mapastepec', pin, isEyewitness: false });
    expect(place).toMatchObject({ isTown: true, place: 'Mapastepec, Chiapas', position: [-92.9, 15.43] });
  });

  it('keeps the rounded pin of an eyewitness', () => {
    const place = locateReport(geography, { text: 'Mapastepec', pin, isEyewitness: true });
    expect(place).toMatchObject({ isTown: false, place: 'Mapastepec', position: [-92.89, 15.44] });
  });
});
