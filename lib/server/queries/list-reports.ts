import { type Instant, type LocalDate, wholeLocalDay } from '../../core/time.ts';
import { type Problem, problem } from '../../wire/problem.ts';
import { type ReportFeature, toReportFeature } from '../../wire/report-feature.ts';
import type { ReportsQuery } from '../../wire/requests/read-queries.ts';
import type { PublicCaravan } from '../app.ts';
import { isReadableCursor } from '../public-caravan/report-pages.ts';

export interface ReportCollection {
  readonly type: 'FeatureCollection';
  readonly features: readonly ReportFeature[];
  readonly next: string | null;
}

/** One page of the public reports observed by `at`, oldest first. A local date means its whole day. */
export async function listReports(
  { caravan, listReports: list }: PublicCaravan,
  query: Pick<ReportsQuery, 'at' | 'from' | 'to' | 'limit' | 'cursor'>,
): Promise<{ readonly kind: 'page'; readonly page: ReportCollection } | Problem> {
  if (query.cursor !== undefined && !isReadableCursor(query.cursor)) {
    return problem('invalid-query', 'cursor: take the value of “next” from a page.', [
      { path: 'cursor', code: 'cursor', message: 'Not the “next” of a page.' },
    ]);
  }
  const from = toInstant(query.from, 'from', caravan.timeZone);
  const to = earlier(query.at, toInstant(query.to, 'to', caravan.timeZone));
  const page = await list({
    limit: query.limit,
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
    ...(query.cursor !== undefined && { cursor: query.cursor }),
  });
  const features = page.reports.map(toReportFeature);
  return { kind: 'page', page: { type: 'FeatureCollection', features, next: page.next } };
}

function toInstant(bound: Instant | LocalDate | undefined, end: 'from' | 'to', timeZone: string): Instant | undefined {
  return typeof bound === 'string' ? wholeLocalDay(bound, timeZone)[end] : bound;
}

function earlier(a: Instant | undefined, b: Instant | undefined): Instant | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return a < b ? a : b;
}
