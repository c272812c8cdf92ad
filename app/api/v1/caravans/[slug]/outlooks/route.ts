import { publicAnswer } from '@/lib/server/handle/answer.ts';
import { parseQuery } from '@/lib/server/handle/query.ts';
import { endpoint, read } from '@/lib/server/handle.ts';
import { findPublicCaravan } from '@/lib/server/queries/find-public-caravan.ts';
import { describeForecastCache, findForecastSource, readOutlooks } from '@/lib/server/queries/read-forecast.ts';
import { isProblem } from '@/lib/wire/problem.ts';
import { knownAtQuery } from '@/lib/wire/requests/read-queries.ts';

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = endpoint<{ slug: string }>({
  GET: read(async ({ app, params, query }) => {
    const asked = parseQuery(knownAtQuery, query);
    if (isProblem(asked)) return asked;
    const found = await findPublicCaravan(app, params.slug, asked.value);
    if (isProblem(found)) return found;
    const source = await findForecastSource(app, { known: found.caravan, edition: asked.value.edition });
    return publicAnswer(
      await readOutlooks(source, asked.value.asOf ?? null),
      describeForecastCache(source, asked.value),
    );
  }),
});
