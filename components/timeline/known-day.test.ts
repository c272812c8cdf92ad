import { describe, expect, it } from 'vitest';
import type { Instant, LocalDate } from '@/lib/core/time';
import { findNeighbourDays, listReportDays } from './known-day';

const zone = 'America/Mexico_City';
const date = (text: string) => text as LocalDate;
const report = (text: string) => ({ fixAt: Date.parse(text) as Instant });
const days = [date('2023-12-24'), date('2023-12-26'), date('2024-01-02')];

describe('the days of what was known', () => {
  it('are the local dates with a report, each once', () => {
    const reports = ['2023-12-24T18:00:00-06:00', '2023-12-24T23:00:00-06:00', '2023-12-26T05:00:00-06:00'].map(report);
    expect(listReportDays(reports, zone)).toEqual(['2023-12-24', '2023-12-26']);
  });

  it('have the report days on both sides as neighbours, the last one today', () => {
    expect(findNeighbourDays(days, date('2023-12-26'))).toEqual({ earlier: '2023-12-24', later: '2024-01-02' });
    expect(findNeighbourDays(days, date('2024-01-02'))).toEqual({ earlier: '2023-12-26', later: null });
    expect(findNeighbourDays(days, date('2023-12-24'))).toMatchObject({ earlier: undefined });
  });

  it('begin before the last report day when today’s knowledge is shown', () => {
    expect(findNeighbourDays(days, null)).toEqual({ earlier: '2023-12-26', later: undefined });
    expect(findNeighbourDays([], null)).toEqual({ earlier: undefined, later: undefined });
  });
});
