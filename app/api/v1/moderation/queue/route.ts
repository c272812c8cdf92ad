import { privateAnswer } from '@/lib/server/handle/answer.ts';
import { parseQuery } from '@/lib/server/handle/query.ts';
import { endpoint, moderatorRead } from '@/lib/server/handle.ts';
import { listWaitingReports } from '@/lib/server/queries/list-waiting-reports.ts';
import { isProblem } from '@/lib/wire/problem.ts';
import { queueQuery } from '@/lib/wire/requests/read-queries.ts';

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = endpoint({
  GET: moderatorRead(async ({ app, query }) => {
    const asked = parseQuery(queueQuery, query);
    if (isProblem(asked)) return asked;
    return privateAnswer(200, { reports: await listWaitingReports(app, asked.value.limit) });
  }),
});
