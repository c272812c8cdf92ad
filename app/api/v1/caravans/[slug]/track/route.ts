import { publicAnswer } from '@/lib/server/handle/answer.ts';
import { parseQuery } from '@/lib/server/handle/query.ts';
import { endpoint, read } from '@/lib/server/handle.ts';
import { describeCache, findNewestMoment, findPublicCaravan } from '@/lib/server/queries/find-public-caravan.ts';
import { isProblem } from '@/lib/wire/problem.ts';
import { knownAtQuery } from '@/lib/wire/requests/read-queries.ts';
import { toTrackDocument } from '@/lib/wire/track.ts';

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = endpoint<{ slug: string }>({
  GET: read(async ({ app, params, query }) => {
    const known = parseQuery(knownAtQuery, query);
    if (isProblem(known)) return known;
    const found = await findPublicCaravan(app, params.slug, known.value);
    if (isProblem(found)) return found;
    const at = known.value.at ?? findNewestMoment(found.caravan);
    return publicAnswer(toTrackDocument(found.caravan.track, at), describeCache(found.caravan, known.value));
  }),
});
