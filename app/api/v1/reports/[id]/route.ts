import { GEOJSON_TYPE, publicAnswer } from '@/lib/server/handle/answer.ts';
import { parseQuery } from '@/lib/server/handle/query.ts';
import { endpoint, read } from '@/lib/server/handle.ts';
import { describeCache } from '@/lib/server/queries/find-public-caravan.ts';
import { findReport } from '@/lib/server/queries/find-report.ts';
import { isProblem } from '@/lib/wire/problem.ts';
import { knownAtQuery } from '@/lib/wire/requests/read-queries.ts';

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = endpoint<{ id: string }>({
  GET: read(async ({ app, params, query }) => {
    const known = parseQuery(knownAtQuery, query);
    if (isProblem(known)) return known;
    const found = await findReport(app, params.id, known.value);
    if (isProblem(found)) return found;
    return publicAnswer(found.report, { ...describeCache(found.caravan, known.value), type: GEOJSON_TYPE });
  }),
});
