import { describe, expect, it } from 'vitest';
import { type Instant, instantOfLocal, type LocalDate } from '@/lib/core/time';
import type { TrackerData } from '@/lib/wire/tracker-data';
import { createTimelineScale } from './create-timeline-scale';

const zone = 'America/Mexico_City';

function at(date: string, hour = 0): Instant {
  return instantOfLocal({ date: date as LocalDate, hour, zone });
}

function data(given: {
  readonly reports: readonly Instant[];
  readonly knots: readonly Instant[];
  readonly outcome?: string;
}) {
  return {
    caravan: { timeZone: zone, startedOn: '2023-12-24', outcome: given.outcome ?? 'dissolved' },
    reports: given.reports.map((fixAt) => ({ fixAt })),
    track: { knots: given.knots.map((knot) => ({ at: knot })) },
    asOf: at('2024-02-01', 12),
  } as unknown as TrackerData;
}

describe('the scale of a timeline', () => {
  it('shows the day of a report before the start, and begins its moment at the start', () => {
    const scale = createTimelineScale(
      data({ reports: [at('2023-12-23', 5), at('2023-12-24', 5)], knots: [at('2023-12-24', 5)] }),
    );
    expect(scale.start).toBe(at('2023-12-23'));
    expect(scale.first).toBe(at('2023-12-24', 5));
  });

  it('ends a caravan that is over at its last fix, not at the end of what is known, and draws a week more', () => {
    const scale = createTimelineScale(
      data({ reports: [at('2023-12-24', 5), at('2024-01-22', 5)], knots: [at('2023-12-24', 5)] }),
    );
    expect(scale.last).toBe(at('2024-01-22', 5));
    expect(scale.end).toBe(at('2024-01-30'));
    expect(scale.isGrowing).toBe(false);
  });

  it('goes on to the present for a caravan on the road', () => {
    const scale = createTimelineScale(
      data({ reports: [at('2024-01-30', 5)], knots: [at('2024-01-30', 5)], outcome: 'ongoing' }),
    );
    expect(scale.last).toBe(at('2024-02-01', 12));
    expect(scale.isGrowing).toBe(true);
  });

  it('is the day of the start when nothing is reported', () => {
    const scale = createTimelineScale(data({ reports: [], knots: [] }));
    expect([scale.start, scale.first, scale.last]).toEqual([at('2023-12-24'), at('2023-12-24'), at('2023-12-24')]);
    expect(scale.end).toBe(at('2023-12-25'));
  });
});
