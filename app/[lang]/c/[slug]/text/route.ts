import { createMomentFinder } from '@/components/moment/moment-facts';
import { caravanKnownBy } from '@/lib/core/caravan-known-by';
import { findLanguage } from '@/lib/i18n/language';
import { readSearchParams } from '@/lib/server/handle/query';
import { respond } from '@/lib/server/handle/respond';
import { describeCache, findNewestMoment } from '@/lib/server/queries/find-public-caravan';
import { findForecastSource, readOutlook } from '@/lib/server/queries/read-forecast';
import { getTrackerData } from '@/lib/server/queries/tracker-data';
import { getApp } from '@/lib/server/running-app';
import { parseViewState } from '@/lib/view-state/view-state';
import { writeTextPage, writeUnknown } from './text-document';

const HTML_TYPE = { 'content-type': 'text/html; charset=utf-8' };

interface Context {
  readonly params: Promise<{ readonly lang: string; readonly slug: string }>;
}

/** Everything as text, under 30 kB, without script. The same query as the tracker page, and `page` of the reports. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { lang, slug } = await params;
  const language = findLanguage(lang) ?? 'en';
  const read = readSearchParams(request.url);
  const query = read instanceof URLSearchParams ? read : new URLSearchParams();
  const view = parseViewState(query);
  const { asOf, edition } = view;
  const app = getApp();
  const known = await app.publicCaravan(slug, {
    ...(asOf !== null && { asOf }),
    ...(edition !== null && { edition }),
  });
  if (known === undefined) {
    return new Response(writeUnknown(language), {
      status: 404,
      headers: { ...HTML_TYPE, 'cache-control': 'no-store' },
    });
  }
  const all = await getTrackerData(known);
  const data = { ...all, caravan: caravanKnownBy(all.caravan, asOf) };
  const moment = view.at ?? findNewestMoment(known);
  const source = await findForecastSource(app, { known, edition: edition ?? undefined });
  const body = writeTextPage({
    data,
    view,
    facts: createMomentFinder(data)(moment),
    forecast: readOutlook(source, moment).forecast,
    style: { language, units: view.units, timeZone: known.caravan.timeZone },
    page: readPage(query.get('page')),
  });
  const cache = { kind: 'public', ...describeCache(known, { edition: edition ?? undefined }) } as const;
  return respond(
    { kind: 'answer', status: 200, body, headers: HTML_TYPE, cache },
    { request, now: app.clock(), headers: {} },
  );
}

function refuse(): Response {
  return new Response(null, { status: 405, headers: { Allow: 'GET, HEAD' } });
}

export { refuse as DELETE, refuse as PATCH, refuse as POST, refuse as PUT };

function readPage(text: string | null): number {
  return text !== null && /^[1-9]\d{0,5}$/.test(text) ? Number(text) : 1;
}
