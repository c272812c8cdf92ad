import type { Caravan } from '../../core/caravan.ts';
import type { Source, Statement } from '../../core/report.ts';
import type { Instant } from '../../core/time.ts';
import { isProblem, type Problem } from '../../wire/problem.ts';
import type { ReportBody } from '../../wire/requests/report-bodies.ts';
import type { Geography } from '../geography.ts';
import { locateReport } from './locate-report.ts';
import { readObserved } from './read-observed.ts';

/** What a sender says, as a statement: positions rounded before anything else, places looked up, defaults filled in. */
export function buildStatement(
  body: Omit<ReportBody, 'confirmed'>,
  known: { readonly caravan: Caravan; readonly geography: Geography; readonly now: Instant },
): { readonly kind: 'statement'; readonly statement: Statement } | Problem {
  const observed = readObserved(body.observed, { timeZone: known.caravan.timeZone, now: known.now });
  if (isProblem(observed)) return observed;
  const where = locateReport(known.geography, {
    text: body.place ?? '',
    pin: body.position ?? undefined,
    isEyewitness: body.source.kind === 'eyewitness',
  });
  if (isProblem(where)) return where;
  const statement: Statement = {
    observed: observed.observed,
    place: where.place,
    position: where.position,
    ...(where.isTown && { placeIsTown: true }),
    accuracyKm: body.accuracyKm ?? where.usualAccuracyKm,
    kind: body.kind,
    mode: body.mode ?? null,
    group: body.group ?? 'main',
    people: body.people ?? null,
    source: toSource(body.source),
    note: body.note || null,
  };
  return { kind: 'statement', statement };
}

/** Of an eyewitness no name and no address is stored. */
function toSource({ kind, name, url, published }: ReportBody['source']): Source {
  if (kind === 'eyewitness') return { kind, name: 'eyewitness', url: null, published: null };
  return { kind, name: name ?? '', url: url || null, published: published ?? null };
}
