import { CSV_HEADER, csv, csvRow } from '../fixtures.ts';
import { ADMIN_TOKEN } from '../test-api.ts';
import { type BadInput, IMPORT, SHARE } from './bad-input.ts';

const link = (changes: object, view: object = {}): BadInput[1] => [
  'POST',
  SHARE,
  { body: { view: { caravan: 'test-march', ...view }, ...changes } },
];

const file = (body: string | Uint8Array, type = 'text/csv'): BadInput[1] => [
  'POST',
  IMPORT,
  { token: ADMIN_TOKEN, body, headers: { 'content-type': type } },
];

const bad = (cells: Readonly<Record<string, string>>) => file(csv(csvRow(), csvRow(cells)));

export const LINK_FIELDS: readonly BadInput[] = [
  ['no view', ['POST', SHARE, { body: {} }], 422, 'invalid-fields', '/view'],
  ['an unknown caravan', link({}, { caravan: 'none' }), 422, 'invalid-fields', '/view/caravan'],
  ['a moment in words', link({}, { at: 'noon' }), 422, 'invalid-fields', '/view/at'],
  ['a centre of one number', link({}, { center: [1] }), 422, 'invalid-fields', '/view/center'],
  ['zoom 21', link({}, { zoom: 21 }), 422, 'invalid-fields', '/view/zoom'],
  ['leagues', link({}, { units: 'leagues' }), 422, 'invalid-fields', '/view/units'],
  ['German', link({}, { lang: 'de' }), 422, 'invalid-fields', '/view/lang'],
  ['0 hours', link({ expiresInHours: 0 }), 422, 'invalid-fields', '/expiresInHours'],
  ['ten years and an hour', link({ expiresInHours: 87_601 }), 422, 'invalid-fields', '/expiresInHours'],
  ['hours in words', link({ expiresInHours: 'one' }), 422, 'invalid-fields', '/expiresInHours'],
];

export const IMPORTS: readonly BadInput[] = [
  ['an empty file', file(''), 400, 'malformed-import'],
  ['an open quote', file(`${CSV_HEADER}\n"x`), 400, 'malformed-import'],
  ['Latin-1', file(Uint8Array.from([...Buffer.from(CSV_HEADER), 0x0a, 0xe1])), 400, 'malformed-import'],
  ['an unknown column', file(`${CSV_HEADER},colour\n`), 422, 'invalid-rows', '/0/colour'],
  ['a column twice', file(`${CSV_HEADER},place\n`), 422, 'invalid-rows', '/0/place'],
  ['a cell too many', file(csv(csvRow(), `${csvRow()},x`)), 422, 'invalid-rows', '/2/'],
  ['no time', bad({ observed_from: '' }), 422, 'invalid-rows', '/2/observed_from'],
  ['a bad time', bad({ observed_from: '12/01/2026' }), 422, 'invalid-rows', '/2/observed_from'],
  ['an end before the beginning', bad({ observed_to: '2026-01-11' }), 422, 'invalid-rows', '/2/observed_to'],
  ['no place', bad({ place: '' }), 422, 'invalid-rows', '/2/place'],
  ['an ambiguous place', bad({ place: 'Guadalupe' }), 422, 'invalid-rows', '/2/place'],
  ['lat without lon', bad({ lat: '15' }), 422, 'invalid-rows', '/2/lon'],
  ['a comma as decimal point', bad({ lat: '15,1', lon: '-92,2' }), 422, 'invalid-rows', '/2/lat'],
  ['a position elsewhere', bad({ lat: '50', lon: '8' }), 422, 'invalid-rows', '/2/lat'],
  ['an unknown kind', bad({ kind: 'Arrival' }), 422, 'invalid-rows', '/2/kind'],
  ['people with a thousands separator', bad({ people_low: '3,000' }), 422, 'invalid-rows', '/2/people_low'],
  ['low above high', bad({ people_low: '2', people_high: '1' }), 422, 'invalid-rows', '/2/people_low'],
  ['no source', bad({ source_kind: '' }), 422, 'invalid-rows', '/2/source_kind'],
  ['no name of the source', bad({ source_name: '' }), 422, 'invalid-rows', '/2/source_name'],
  ['a bad address', bad({ source_url: 'apnews' }), 422, 'invalid-rows', '/2/source_url'],
  [
    'an address with a user name',
    bad({ source_url: 'https://ana.perez:pw@apnews.com/' }),
    422,
    'invalid-rows',
    '/2/source_url',
  ],
  ['published in a month', bad({ published: '2026-01' }), 422, 'invalid-rows', '/2/published'],
  ['a phone in the note', bad({ note: 'call 962 123 4567' }), 422, 'invalid-rows', '/2/note'],
  ['received in the future', bad({ received_at: '2027-01-01T00:00:00Z' }), 422, 'invalid-rows', '/2/received_at'],
  ['an unknown status', bad({ status: 'ok' }), 422, 'invalid-rows', '/2/status'],
  ['no GeoJSON', file('{', 'application/geo+json'), 400, 'malformed-import'],
  [
    'a feature without type',
    file('{"type":"FeatureCollection","features":[{}]}', 'application/geo+json'),
    422,
    'invalid-rows',
    '/1/geometry',
  ],
  [
    'an import to an unknown caravan',
    [
      'POST',
      '/api/v1/caravans/none/import',
      { token: ADMIN_TOKEN, body: csv(), headers: { 'content-type': 'text/csv' } },
    ],
    404,
    'unknown-caravan',
  ],
];
