import { publicAnswer } from '@/lib/server/handle/answer.ts';
import { parseQuery } from '@/lib/server/handle/query.ts';
import { endpoint, read } from '@/lib/server/handle.ts';
import { measureBorderDistance } from '@/lib/server/queries/measure-border-distance.ts';
import { isProblem } from '@/lib/wire/problem.ts';
import { positionQuery } from '@/lib/wire/requests/read-queries.ts';

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = endpoint({
  GET: read(async ({ app, query }) => {
    const position = parseQuery(positionQuery, query);
    if (isProblem(position)) return position;
    return publicAnswer(measureBorderDistance(app.geography, position.value));
  }),
});
