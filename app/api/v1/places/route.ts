import { publicAnswer } from '@/lib/server/handle/answer.ts';
import { parseQuery } from '@/lib/server/handle/query.ts';
import { endpoint, read } from '@/lib/server/handle.ts';
import { listPlaces } from '@/lib/server/queries/list-places.ts';
import { isProblem } from '@/lib/wire/problem.ts';
import { placesQuery } from '@/lib/wire/requests/read-queries.ts';

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = endpoint({
  GET: read(async ({ app, query }) => {
    const asked = parseQuery(placesQuery, query);
    if (isProblem(asked)) return asked;
    return publicAnswer({ places: listPlaces(app.geography, asked.value) });
  }),
});
