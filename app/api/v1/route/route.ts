import { publicAnswer } from '@/lib/server/handle/answer.ts';
import { parseQuery } from '@/lib/server/handle/query.ts';
import { endpoint, read } from '@/lib/server/handle.ts';
import { findRoute } from '@/lib/server/queries/find-route.ts';
import { isProblem } from '@/lib/wire/problem.ts';
import { routeQuery } from '@/lib/wire/requests/read-queries.ts';

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = endpoint({
  GET: read(async ({ app, query }) => {
    const ends = parseQuery(routeQuery, query);
    if (isProblem(ends)) return ends;
    return publicAnswer(findRoute(app.geography, ends.value));
  }),
});
