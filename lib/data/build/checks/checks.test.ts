import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type BuiltData, collectBuiltData } from '../built-data.ts';
import { ALL_CHECKS } from './all-checks.ts';
import type { Check } from './check.ts';
import { runChecks } from './run-checks.ts';

const data = collectBuiltData();

function makeFolder(): string {
  return mkdtempSync(join(tmpdir(), 'checks-'));
}

describe('the data', () => {
  it.each(ALL_CHECKS)('keep the rule: $name', ({ findOffenders }) => {
    expect(findOffenders(data)).toEqual([]);
  });

  it('has a name of its own for every rule', () => {
    expect(new Set(ALL_CHECKS.map(({ name }) => name)).size).toBe(ALL_CHECKS.length);
  });
});

describe('every rule finds what breaks it', () => {
  const [report] = data.reports;
  const [crossing] = data.crossings;
  const [place] = data.places;
  const [node] = data.network.nodes;
  if (!report || !crossing || !place || !node) throw new Error('The data are empty');
  const emptyLevel = { ...data.detail, land: [] };

  const broken: Readonly<Record<string, Partial<BuiltData>>> = {
    'roads-are-one-network-and-every-node-is-joined-to-it': {
      network: { ...data.network, nodes: [...data.network.nodes, { ...node, id: 'island' }] },
    },
    'no-road-is-shorter-than-the-straight-way': {
      network: { ...data.network, edges: data.network.edges.map((edge) => ({ ...edge, km: edge.km / 2 })) },
    },
    'every-report-place-lies-within-1-km-of-the-network': { reports: [{ ...report, lon: -95, lat: 14 }] },
    'every-report-lies-in-the-report-area': { reports: [{ ...report, lat: 40 }] },
    'every-report-belongs-to-a-caravan': { reports: [{ ...report, caravan: 'nobody' }] },
    'no-note-holds-a-phone-an-address-or-a-handle': { reports: [{ ...report, note: 'call +52 962 123 4567' }] },
    'the-border-ends-on-the-coast': { border: data.border.slice(1) },
    'no-border-segment-is-longer-than-5-km': { border: data.border.filter((_, index) => index % 3 === 0) },
    'the-crossings-are-the-35-on-the-us-border-west-to-east': { crossings: data.crossings.toReversed() },
    'at-least-15000-places-each-with-its-state': { places: data.places.map((town) => ({ ...town, state: '' })) },
    'a-town-has-the-same-state-in-gazetteer-and-network': {
      places: data.places.map((town) => ({ ...town, state: 'Chiapas' })),
    },
    'the-pieces-hold-exactly-the-detailed-level': {
      pieces: data.pieces.map((piece, index) => (index === 20 ? { ...piece, level: emptyLevel } : piece)),
    },
  };

  it.each(ALL_CHECKS)('$name', ({ name, findOffenders }) => {
    expect(findOffenders({ ...data, ...broken[name] }).length).toBeGreaterThan(0);
  });
});

describe('runChecks', () => {
  const broken: Check = {
    name: 'nothing-is-broken',
    findOffenders: () => [
      {
        what: 'a road',
        at: [
          [-92, 15],
          [-93, 16],
        ],
      },
      { what: 'a town', at: [-92, 15] },
    ],
  };

  it('names what fails and writes it to be opened on a map', () => {
    const folder = makeFolder();
    expect(() => runChecks({ data, folder, checks: [broken] })).toThrow(/nothing-is-broken: a road; a town/);
    const collection = JSON.parse(readFileSync(join(folder, 'nothing-is-broken.geojson'), 'utf8'));
    expect(collection.features.map((feature: { geometry: unknown }) => feature.geometry)).toEqual([
      {
        type: 'LineString',
        coordinates: [
          [-92, 15],
          [-93, 16],
        ],
      },
      { type: 'Point', coordinates: [-92, 15] },
    ]);
  });

  it('writes nothing when all holds', () => {
    const folder = makeFolder();
    runChecks({ data, folder, checks: [{ name: 'all-is-well', findOffenders: () => [] }] });
    expect(readdirSync(folder)).toEqual([]);
  });
});
