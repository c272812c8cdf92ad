import { reviseCaravan } from '@/lib/server/commands/revise-caravan.ts';
import { publicAnswer } from '@/lib/server/handle/answer.ts';
import { jsonBody } from '@/lib/server/handle/json-body.ts';
import { parseQuery } from '@/lib/server/handle/query.ts';
import { endpoint, read, write } from '@/lib/server/handle.ts';
import { describeCache, findPublicCaravan } from '@/lib/server/queries/find-public-caravan.ts';
import { isProblem } from '@/lib/wire/problem.ts';
import { caravanChangesBody } from '@/lib/wire/requests/caravan-bodies.ts';
import { knownAtQuery } from '@/lib/wire/requests/read-queries.ts';

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = endpoint<{ slug: string }>({
  GET: read(async ({ app, params, query }) => {
    const known = parseQuery(knownAtQuery, query);
    if (isProblem(known)) return known;
    const found = await findPublicCaravan(app, params.slug, known.value);
    if (isProblem(found)) return found;
    return publicAnswer(found.caravan.caravan, describeCache(found.caravan, known.value));
  }),
  PATCH: write({
    who: 'moderator',
    body: jsonBody(caravanChangesBody),
    run: (call) => reviseCaravan(call, { slug: call.params.slug, body: call.body }),
  }),
});
