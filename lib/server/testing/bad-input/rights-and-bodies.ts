import { EYEWITNESS_REPORT } from '../fixtures.ts';
import { ADMIN_TOKEN } from '../test-api.ts';
import { type BadInput, CARAVAN, CARAVANS, get, IMPORT, REPORTS, SHARE } from './bad-input.ts';

const file = (body: string | Uint8Array, type = 'text/csv'): BadInput[1] => [
  'POST',
  IMPORT,
  { token: ADMIN_TOKEN, body, headers: { 'content-type': type } },
];

export const RIGHTS: readonly BadInput[] = [
  ['the queue without token', get('/api/v1/moderation/queue'), 401, 'missing-token'],
  ['the queue with a wrong token', ['GET', '/api/v1/moderation/queue', { token: 'wrong' }], 401, 'wrong-token'],
  ['a caravan without token', ['POST', CARAVANS, { body: '{' }], 401, 'missing-token'],
  ['a caravan with a wrong token', ['POST', CARAVANS, { token: 'wrong', body: '{' }], 401, 'wrong-token'],
  ['a change without token', ['PATCH', CARAVAN, { body: {} }], 401, 'missing-token'],
  ['a status without token', ['POST', '/api/v1/reports/x/status', { body: {} }], 401, 'missing-token'],
  ['a revision without token', ['POST', '/api/v1/reports/x/revisions', { body: {} }], 401, 'missing-token'],
  ['an import without token', ['POST', IMPORT, { body: '{' }], 401, 'missing-token'],
  ['a report with a wrong token', ['POST', REPORTS, { token: 'wrong', body: EYEWITNESS_REPORT }], 401, 'wrong-token'],
  [
    'another scheme than Bearer',
    ['POST', CARAVANS, { body: {}, headers: { authorization: `Basic ${ADMIN_TOKEN}` } }],
    401,
    'wrong-token',
  ],
  ['deleting a link without token', ['DELETE', `${SHARE}/none`], 401, 'missing-token'],
  [
    'a report from another site',
    ['POST', REPORTS, { body: EYEWITNESS_REPORT, headers: { origin: 'https://evil.example' } }],
    403,
    'foreign-origin',
  ],
  [
    'a report from an opaque origin',
    ['POST', REPORTS, { body: EYEWITNESS_REPORT, headers: { origin: 'null' } }],
    403,
    'foreign-origin',
  ],
  [
    'a report from another port',
    ['POST', REPORTS, { body: EYEWITNESS_REPORT, headers: { origin: 'http://localhost:3001' } }],
    403,
    'foreign-origin',
  ],
  [
    'a link from another site',
    ['POST', SHARE, { body: {}, headers: { origin: 'https://evil.example' } }],
    403,
    'foreign-origin',
  ],
];

export const BODIES: readonly BadInput[] = [
  ['no JSON', ['POST', REPORTS, { body: '{' }], 400, 'malformed-json'],
  ['an empty body', ['POST', REPORTS, { body: '' }], 400, 'malformed-json'],
  ['bytes that are no UTF-8', ['POST', REPORTS, { body: Uint8Array.from([0x22, 0xff, 0x22]) }], 400, 'malformed-json'],
  ['a link of no JSON', ['POST', SHARE, { body: 'view' }], 400, 'malformed-json'],
  [
    'a report as text',
    ['POST', REPORTS, { body: '{}', headers: { 'content-type': 'text/plain' } }],
    415,
    'unsupported-media-type',
  ],
  [
    'a report as a form',
    ['POST', REPORTS, { body: 'a=1', headers: { 'content-type': 'application/x-www-form-urlencoded' } }],
    415,
    'unsupported-media-type',
  ],
  [
    'JSON in UTF-16',
    ['POST', REPORTS, { body: '{}', headers: { 'content-type': 'application/json; charset=utf-16' } }],
    415,
    'unsupported-media-type',
  ],
  [
    'compressed JSON',
    ['POST', REPORTS, { body: '{}', headers: { 'content-encoding': 'gzip' } }],
    415,
    'unsupported-media-type',
  ],
  ['GPX', file('<gpx/>', 'application/gpx+xml'), 415, 'unsupported-media-type'],
  ['KML', file('<kml/>', 'application/vnd.google-earth.kml+xml'), 415, 'unsupported-media-type'],
  ['an import as JSON', file('{}', 'application/json'), 415, 'unsupported-media-type'],
  ['65 kB of JSON', ['POST', REPORTS, { body: JSON.stringify({ note: 'a'.repeat(65_537) }) }], 413, 'body-too-large'],
  [
    'a length beyond the limit',
    [
      'POST',
      IMPORT,
      { token: ADMIN_TOKEN, body: 'x', headers: { 'content-type': 'text/csv', 'content-length': '67108865' } },
    ],
    413,
    'body-too-large',
  ],
  [
    'a key of 256 characters',
    ['POST', REPORTS, { body: EYEWITNESS_REPORT, headers: { 'idempotency-key': 'k'.repeat(256) } }],
    400,
    'invalid-idempotency-key',
  ],
  ['an array', ['POST', REPORTS, { body: [] }], 422, 'invalid-fields', '/'],
  ['null', ['POST', REPORTS, { body: 'null' }], 422, 'invalid-fields', '/'],
  [
    '60 kB of nesting',
    ['POST', REPORTS, { body: `${'['.repeat(30_000)}${']'.repeat(30_000)}` }],
    422,
    'invalid-fields',
    '/',
  ],
];
