import { NEW_CARAVAN } from '../fixtures.ts';
import { ADMIN_TOKEN } from '../test-api.ts';
import { type BadInput, CARAVAN, CARAVANS } from './bad-input.ts';

const caravan = (changes: object): BadInput[1] => [
  'POST',
  CARAVANS,
  { token: ADMIN_TOKEN, body: { ...NEW_CARAVAN, slug: 'other-march', ...changes } },
];

const patch = (changes: object): BadInput[1] => ['PATCH', CARAVAN, { token: ADMIN_TOKEN, body: changes }];

export const CARAVAN_FIELDS: readonly BadInput[] = [
  ['no slug', caravan({ slug: undefined }), 422, 'invalid-fields', '/slug'],
  ['a slug with a slash', caravan({ slug: 'a/b' }), 422, 'invalid-fields', '/slug'],
  ['a slug of 101 characters', caravan({ slug: 'a'.repeat(101) }), 422, 'invalid-fields', '/slug'],
  ['a slug that is taken', caravan({ slug: 'test-march' }), 422, 'invalid-fields', '/slug'],
  ['no name', caravan({ name: {} }), 422, 'invalid-fields', '/name/en'],
  ['an empty name', caravan({ name: { en: ' ' } }), 422, 'invalid-fields', '/name/en'],
  ['no start', caravan({ startedOn: undefined }), 422, 'invalid-fields', '/startedOn'],
  ['a start on 31 June', caravan({ startedOn: '2026-06-31' }), 422, 'invalid-fields', '/startedOn'],
  ['no place of start', caravan({ startPlace: undefined }), 422, 'invalid-fields', '/startPlace'],
  ['an end before the start', caravan({ endedOn: '2026-01-09' }), 422, 'invalid-fields', '/endedOn'],
  ['an unknown outcome', caravan({ outcome: 'lost' }), 422, 'invalid-fields', '/outcome'],
  ['an unknown zone', caravan({ timeZone: 'Mars/Olympus' }), 422, 'invalid-fields', '/timeZone'],
  [
    'an unknown crossing',
    caravan({ declaredTargets: [{ crossingId: 'x', from: '2026-01-10' }] }),
    422,
    'invalid-fields',
    '/declaredTargets/0/crossingId',
  ],
  [
    'a delay below the floor',
    caravan({ publication: { delayHours: 6 } }),
    422,
    'invalid-fields',
    '/publication/delayHours',
  ],
  ['a cell below the floor', caravan({ publication: { cellKm: 1 } }), 422, 'invalid-fields', '/publication/cellKm'],
  ['reports every 0 hours', caravan({ expectedReportHours: 0 }), 422, 'invalid-fields', '/expectedReportHours'],
  ['another slug for a caravan', patch({ slug: 'renamed' }), 422, 'invalid-fields', '/slug'],
  ['an end before the start, later', patch({ endedOn: '2025-01-01' }), 422, 'invalid-fields', '/endedOn'],
  [
    'a change of an unknown caravan',
    ['PATCH', `${CARAVANS}/none`, { token: ADMIN_TOKEN, body: {} }],
    404,
    'unknown-caravan',
  ],
  [
    'a status of an unknown report',
    ['POST', '/api/v1/reports/none/status', { token: ADMIN_TOKEN, body: { status: 'accepted', reason: 'r' } }],
    404,
    'unknown-report',
  ],
  [
    'an unknown status',
    ['POST', '/api/v1/reports/none/status', { token: ADMIN_TOKEN, body: { status: 'lost', reason: 'r' } }],
    422,
    'invalid-fields',
    '/status',
  ],
  [
    'a status without reason',
    ['POST', '/api/v1/reports/none/status', { token: ADMIN_TOKEN, body: { status: 'accepted' } }],
    422,
    'invalid-fields',
    '/reason',
  ],
  [
    'a phone in the reason',
    ['POST', '/api/v1/reports/none/status', { token: ADMIN_TOKEN, body: { status: 'accepted', reason: '9621234567' } }],
    422,
    'invalid-fields',
    '/reason',
  ],
  [
    'a revision without change',
    ['POST', '/api/v1/reports/none/revisions', { token: ADMIN_TOKEN, body: { reason: 'r' } }],
    422,
    'invalid-fields',
    '/',
  ],
];
