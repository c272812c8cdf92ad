import { describe, expect, it } from 'vitest';
import { type Environment, parseEnvironment } from './environment.mjs';

function parse(variables: Record<string, string>): Environment {
  const parsed = parseEnvironment(variables);
  if (parsed.kind === 'wrong') throw new Error(parsed.message);
  return parsed.environment;
}

function refuse(variables: Record<string, string>): string {
  const parsed = parseEnvironment(variables);
  if (parsed.kind === 'ok') throw new Error(`${JSON.stringify(variables)} was accepted`);
  return parsed.message;
}

describe('parseEnvironment', () => {
  it('needs no variable', () => {
    expect(parse({})).toEqual({
      port: 3000,
      host: '127.0.0.1',
      database: { kind: 'sqlite', path: './data/caravan.db' },
      baseUrl: null,
      adminToken: null,
      seed: 'history',
      publicationDelayHours: 24,
      publicationCellKm: 25,
      publicationFloor: { delayHours: 12, cellKm: 10 },
      tiles: null,
    });
  });

  it('takes an empty value as not set', () => {
    expect(parse({ PORT: '', BASE_URL: '', ADMIN_TOKEN: '', TILE_URL: '' })).toEqual(parse({}));
  });

  it.each([
    ['file:./data/caravan.db', './data/caravan.db'],
    ['file:/var/lib/caravan.db', '/var/lib/caravan.db'],
    ['file:///var/lib/caravan.db', '/var/lib/caravan.db'],
    ['file:caravan.db', 'caravan.db'],
  ])('reads the path of %s', (url, path) => {
    expect(parse({ DATABASE_URL: url }).database).toEqual({ kind: 'sqlite', path });
  });

  it('keeps the origin of a base address', () => {
    expect(parse({ HOST: '0.0.0.0', BASE_URL: 'https://caravan.example.org/' }).baseUrl).toBe(
      'https://caravan.example.org',
    );
  });

  it.each(['127.0.0.1', '127.1.2.3', '::1', 'localhost'])('asks for no base address on %s', (HOST) => {
    expect(parse({ HOST }).baseUrl).toBeNull();
  });

  it('lets an installation tighten the policy for all its caravans', () => {
    const environment = parse({ PUBLICATION_DELAY_HOURS: '48', PUBLICATION_CELL_KM: '12.5' });
    expect(environment.publicationDelayHours).toBe(48);
    expect(environment.publicationFloor).toEqual({ delayHours: 48, cellKm: 12.5 });
  });

  it.each([
    ['PUBLICATION_DELAY_HOURS', '11'],
    ['PUBLICATION_DELAY_HOURS', '11.999'],
    ['PUBLICATION_DELAY_HOURS', '-24'],
    ['PUBLICATION_DELAY_HOURS', '0'],
    ['PUBLICATION_DELAY_HOURS', 'NaN'],
    ['PUBLICATION_DELAY_HOURS', 'a day'],
    ['PUBLICATION_DELAY_HOURS', '1e9'],
    ['PUBLICATION_CELL_KM', '9.9'],
    ['PUBLICATION_CELL_KM', '0x20'],
    ['PUBLICATION_CELL_KM', 'Infinity'],
    ['PORT', '0'],
    ['PORT', '65536'],
    ['PORT', '80a'],
    ['PORT', '-1'],
    ['PORT', '3000.5'],
    ['HOST', 'http://0.0.0.0'],
    ['DATABASE_URL', 'mysql://host/db'],
    ['DATABASE_URL', './data/caravan.db'],
    ['DATABASE_URL', 'file:'],
    ['DATABASE_URL', 'file:./data/'],
    ['DATABASE_URL', 'file://host/caravan.db'],
    ['DATABASE_URL', 'postgres://host/db'],
    ['BASE_URL', 'caravan.example.org'],
    ['BASE_URL', 'ftp://caravan.example.org'],
    ['BASE_URL', 'https://caravan.example.org/tracker'],
    ['ADMIN_TOKEN', 'fifteen-letters'],
    ['ADMIN_TOKEN', 'sixteen letters and spaces'],
    ['SEED', 'everything'],
    ['TILE_URL', 'https://tiles.example.org/{z}/{x}/{y}.png'],
    ['TILE_ATTRIBUTION', '© somebody'],
  ])('stops at %s=%s and says so in one sentence', (name, value) => {
    const message = refuse({ [name]: value });
    expect(message).toContain(name);
    expect(message).toContain(`"${value}"`);
    expect(message).toMatch(/^[^\n]+: [^\n]+\.$/);
  });

  it('asks for a base address when others can reach the server', () => {
    expect(refuse({ HOST: '0.0.0.0' })).toBe(
      'BASE_URL is not set while HOST is "0.0.0.0": give the address readers use, such as https://caravan.example.org.',
    );
  });

  it('does not print the password of a database address', () => {
    expect(refuse({ DATABASE_URL: 'postgres://caravan:secret@host/db' })).not.toContain('secret');
  });

  it('takes tiles with their attribution only', () => {
    const tiles = { TILE_URL: 'https://tiles.example.org/{z}/{x}/{y}.png', TILE_ATTRIBUTION: '© somebody' };
    expect(parse(tiles).tiles).toEqual({ url: tiles.TILE_URL, attribution: tiles.TILE_ATTRIBUTION });
    expect(refuse({ ...tiles, TILE_URL: 'https://tiles.example.org' })).toContain('TILE_URL');
  });
});
