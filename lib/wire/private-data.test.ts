import { describe, expect, it } from 'vitest';
import { loadSeeds } from '../data/load-seeds.ts';
import { findPrivateData } from './private-data.ts';

describe('findPrivateData', () => {
  it.each([
    ['call me at +52 962 123 4567', 'phone'],
    ['Tel. 962-123-4567', 'phone'],
    ['llamar al (962) 123 4567', 'phone'],
    ['9621234567', 'phone'],
    ['escribe a ana.perez@example.org', 'e-mail'],
    ['ana (at) example.org', 'e-mail'],
    ['ask @some_reporter', 'handle'],
    ['pasaporte G12345678', 'document-number'],
    ['CURP PEGA900101HCSRRN09', 'document-number'],
    ['DPI 2345 67890 0101', 'phone'],
  ])('finds it in “%s”', (text, kind) => {
    expect(findPrivateData(text)).toBe(kind);
  });

  it.each([
    'About 6,000 to 10,000 people at the bridge',
    'entre 8000-10000 personas',
    '6000 7500 10000 according to three sources',
    'seen 2023-12-28 18:00, again on 29/12/2023 at 06:30',
    'https://example.org/news/20231228-123456789?id=+52962',
    'at 14.9031, -92.2575, km 205 of highway 200',
    'Mapastepec, Chiapas',
    'marched 15 km in 6 h; 2018-2019 had 7200',
  ])('leaves “%s” alone', (text) => {
    expect(findPrivateData(text)).toBeUndefined();
  });

  it('finds none in what the press said of past caravans', () => {
    const texts = loadSeeds().reports.flatMap(({ statement }) => [
      statement.note ?? '',
      statement.place ?? '',
      statement.source.name,
    ]);
    expect(texts.length).toBeGreaterThan(1000);
    expect(texts.filter((text) => findPrivateData(text) !== undefined)).toEqual([]);
  });
});
