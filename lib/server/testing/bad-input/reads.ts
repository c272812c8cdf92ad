import { csv, EYEWITNESS_REPORT } from '../fixtures.ts';
import { ADMIN_TOKEN } from '../test-api.ts';
import { type BadInput, CARAVAN, get, IMPORT, PROGRESS, REPORTS, SHARE } from './bad-input.ts';

export const ADDRESSES: readonly BadInput[] = [
  ['the root of the API', get('/api'), 404, 'unknown-address'],
  ['an unknown address', get('/api/v1/nothing'), 404, 'unknown-address'],
  ['an address below a known one', get(`${PROGRESS}/deeper`), 404, 'unknown-address'],
  ['an unknown version', get('/api/v2/caravans'), 404, 'unknown-address'],
  ['a write to an unknown address', ['POST', '/api/v1/nothing', { body: {} }], 404, 'unknown-address'],
  ['an unknown caravan', get('/api/v1/caravans/none'), 404, 'unknown-caravan'],
  ['a slug in another case', get('/api/v1/caravans/Test-March'), 404, 'unknown-caravan'],
  ['a slug that is a member of Object', get('/api/v1/caravans/__proto__'), 404, 'unknown-caravan'],
  ['a slug with a quote', get("/api/v1/caravans/x'--/reports"), 404, 'unknown-caravan'],
  ['an unknown report', get('/api/v1/reports/none'), 404, 'unknown-report'],
  ['an unknown share link', get('/api/v1/share-links/none'), 404, 'unknown-share-link'],
  ['an unknown receipt', get('/api/v1/receipts/none'), 404, 'unknown-receipt'],
  [
    'a report for an unknown caravan',
    ['POST', '/api/v1/caravans/none/reports', { body: EYEWITNESS_REPORT }],
    404,
    'unknown-caravan',
  ],
  ['withdrawing by an unknown receipt', ['DELETE', '/api/v1/receipts/none'], 404, 'unknown-receipt'],
  ['a broken percent-encoding in the query', get(`${PROGRESS}?at=%E0%A4%A`), 400, 'malformed-address'],
];

export const METHODS: readonly BadInput[] = [
  ['DELETE of a caravan', ['DELETE', CARAVAN, { token: ADMIN_TOKEN }], 405, 'method-not-allowed'],
  ['PUT of a report', ['PUT', '/api/v1/reports/x', { body: {} }], 405, 'method-not-allowed'],
  ['POST to progress', ['POST', PROGRESS, { body: {} }], 405, 'method-not-allowed'],
  ['GET of an import', get(IMPORT), 405, 'method-not-allowed'],
  ['PATCH of share links', ['PATCH', SHARE, { body: {} }], 405, 'method-not-allowed'],
  ['POST to health', ['POST', '/api/health', { body: {} }], 405, 'method-not-allowed'],
];

export const QUERIES: readonly BadInput[] = [
  ['at that is no instant', get(`${PROGRESS}?at=yesterday`), 400, 'invalid-query', 'at'],
  ['at that is a date alone', get(`${PROGRESS}?at=2026-01-14`), 400, 'invalid-query', 'at'],
  ['at without a zone', get(`${PROGRESS}?at=2026-01-14T00:00:00`), 400, 'invalid-query', 'at'],
  ['at on 30 February', get(`${PROGRESS}?at=2026-02-30T00:00:00Z`), 400, 'invalid-query', 'at'],
  ['at at 25 h', get(`${PROGRESS}?at=2026-01-14T25:00:00Z`), 400, 'invalid-query', 'at'],
  ['an empty at', get(`${PROGRESS}?at=`), 400, 'invalid-query', 'at'],
  ['asOf that is no instant', get(`${PROGRESS}?asOf=1`), 400, 'invalid-query', 'asOf'],
  ['a negative edition', get(`${PROGRESS}?edition=-1`), 400, 'invalid-query', 'edition'],
  ['an edition in words', get(`${PROGRESS}?edition=last`), 400, 'invalid-query', 'edition'],
  ['limit 0', get(`${REPORTS}?limit=0`), 400, 'invalid-query', 'limit'],
  ['limit 1001', get(`${REPORTS}?limit=1001`), 400, 'invalid-query', 'limit'],
  ['limit 1.5', get(`${REPORTS}?limit=1.5`), 400, 'invalid-query', 'limit'],
  ['limit in hexadecimal', get(`${REPORTS}?limit=0x10`), 400, 'invalid-query', 'limit'],
  ['from that is no date', get(`${REPORTS}?from=2026-13-01`), 400, 'invalid-query', 'from'],
  ['to that is no date', get(`${REPORTS}?to=soon`), 400, 'invalid-query', 'to'],
  ['an unreadable cursor', get(`${REPORTS}?cursor=nonsense`), 400, 'invalid-query', 'cursor'],
  ['a distance without position', get('/api/v1/border/distance'), 400, 'invalid-query', 'lon'],
  ['a distance without lat', get('/api/v1/border/distance?lon=-92'), 400, 'invalid-query', 'lat'],
  ['a distance from Europe', get('/api/v1/border/distance?lon=8&lat=50'), 400, 'invalid-query'],
  ['a distance from not a number', get('/api/v1/border/distance?lon=NaN&lat=15'), 400, 'invalid-query', 'lon'],
  ['a distance from infinity', get('/api/v1/border/distance?lon=-Infinity&lat=15'), 400, 'invalid-query', 'lon'],
  ['a distance with an exponent', get('/api/v1/border/distance?lon=-9e1&lat=15'), 400, 'invalid-query', 'lon'],
  ['a route without ends', get('/api/v1/route'), 400, 'invalid-query', 'from'],
  ['a route to one number', get('/api/v1/route?from=-92.26,14.9&to=-93'), 400, 'invalid-query', 'to'],
  ['a route to three numbers', get('/api/v1/route?from=-92.26,14.9&to=-93,15,0'), 400, 'invalid-query', 'to'],
  ['places of nothing', get('/api/v1/places'), 400, 'invalid-query'],
  ['places of an empty text', get('/api/v1/places?q=%20'), 400, 'invalid-query'],
  ['places of a long text', get(`/api/v1/places?q=${'a'.repeat(201)}`), 400, 'invalid-query'],
  ['places with limit 0', get('/api/v1/places?q=arriaga&limit=0'), 400, 'invalid-query'],
  [
    'a dry run that is neither',
    ['POST', `${IMPORT}?dryRun=perhaps`, { token: ADMIN_TOKEN, body: csv(), headers: { 'content-type': 'text/csv' } }],
    400,
    'invalid-query',
    'dryRun',
  ],
];
