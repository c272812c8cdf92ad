import { submitReport } from '@/lib/server/commands/submit-report.ts';
import { GEOJSON_TYPE, publicAnswer } from '@/lib/server/handle/answer.ts';
import { jsonBody } from '@/lib/server/handle/json-body.ts';
import { parseQuery } from '@/lib/server/handle/query.ts';
import { endpoint, read, write } from '@/lib/server/handle.ts';
import { describeCache, findPublicCaravan } from '@/lib/server/queries/find-public-caravan.ts';
import { listReports } from '@/lib/server/queries/list-reports.ts';
import { isProblem } from '@/lib/wire/problem.ts';
import { reportsQuery } from '@/lib/wire/requests/read-queries.ts';
import { reportBody } from '@/lib/wire/requests/report-bodies.ts';

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = endpoint<{ slug: string }>({
  GET: read(async ({ app, params, query }) => {
    const asked = parseQuery(reportsQuery, query);
    if (isProblem(asked)) return asked;
    const found = await findPublicCaravan(app, params.slug, asked.value);
    if (isProblem(found)) return found;
    const listed = await listReports(found.caravan, asked.value);
    if (isProblem(listed)) return listed;
    return publicAnswer(listed.page, { ...describeCache(found.caravan, asked.value), type: GEOJSON_TYPE });
  }),
  POST: write({
    who: 'anyone',
    body: jsonBody(reportBody),
    run: (call) => submitReport(call, { slug: call.params.slug, body: call.body }),
  }),
});
