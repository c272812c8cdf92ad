import { describe, expect, it } from 'vitest';
import type { Freshness, Progress } from '@/lib/core/progress';
import type { Precision } from '@/lib/core/report';
import { addHours, type Instant, parseInstant } from '@/lib/core/time';
import type { TrackerReport } from '@/lib/wire/tracker-data';
import { findStatusFacts } from './status-facts';

const timeZone = 'America/Mexico_City';
const now = parseInstant('2023-12-28T18:00:00-06:00') as Instant;

function status(given: {
  readonly ageHours: number;
  readonly freshness?: Freshness;
  readonly precision: Precision;
  readonly sources?: readonly string[];
}) {
  const at = addHours(now, -given.ageHours);
  const lastReport = { id: 'r', at, ageHours: given.ageHours, place: 'Mapastepec' };
  const progress = {
    at: now,
    freshness: given.freshness ?? 'on-time',
    position: { lastReport },
  } as unknown as Progress;
  const lastReports = (given.sources ?? ['EFE']).map(
    (name) => ({ fixAt: at, observed: { precision: given.precision }, source: { name } }) as unknown as TrackerReport,
  );
  return findStatusFacts({ progress, lastReports, timeZone });
}

describe('the status line', () => {
  it('counts no hours where the source gives none', () => {
    expect(status({ ageHours: 0, precision: 'day' })).toMatchObject({ kind: 'that-day', sources: 1 });
    expect(status({ ageHours: 20, precision: 'day' })).toMatchObject({ kind: 'on-day' });
    expect(status({ ageHours: 3, precision: 'part-of-day' })).toMatchObject({ kind: 'that-day' });
  });

  it('counts hours where the source gives them', () => {
    expect(status({ ageHours: 6, precision: 'minute' })).toMatchObject({ kind: 'ago', ageHours: 6 });
  });

  it('counts each source once', () => {
    expect(status({ ageHours: 0, precision: 'day', sources: ['EFE', 'AP', 'EFE'] })).toMatchObject({ sources: 2 });
  });

  it('says due, overdue and silent before anything else', () => {
    for (const freshness of ['due', 'overdue', 'silent'] as const) {
      expect(status({ ageHours: 80, freshness, precision: 'minute' })).toMatchObject({ kind: freshness });
    }
  });

  it('says that there is no report', () => {
    const progress = { at: now, freshness: 'silent', position: { lastReport: null } } as unknown as Progress;
    expect(findStatusFacts({ progress, lastReports: [], timeZone })).toEqual({ kind: 'no-report' });
  });
});
