import { describe, expect, it } from 'vitest';
import type { Position } from '@/lib/core/position.ts';
import type { TrackerReport } from '@/lib/wire/tracker-data.ts';
import { groupReports, MAX_MARKS } from './report-groups.ts';

function report(id: string, more: { at?: number; position?: Position; field?: boolean } = {}): TrackerReport {
  const { at = 0, position = [-92.26, 14.9], field = false } = more;
  return {
    id,
    fixAt: at,
    class: field ? 'field' : 'published',
    shown: { precisionKm: field ? 25 : 3, delayed: field },
    position,
    source: { kind: 'press' },
  } as unknown as TrackerReport;
}

describe('groupReports', () => {
  it('takes none and one', () => {
    expect(groupReports([])).toEqual({ groups: [], cells: [] });
    expect(groupReports([report('a')]).groups).toHaveLength(1);
  });

  it('puts reports of one place together in order of time', () => {
    const { groups } = groupReports([report('late', { at: 2 }), report('early', { at: 1 })]);
    expect(groups[0]?.marks.map(({ id }) => id)).toEqual(['early', 'late']);
  });

  it('counts what it does not draw', () => {
    const many = Array.from({ length: MAX_MARKS + 7 }, (_, index) => report(String(index), { at: index }));
    expect(groupReports(many).groups[0]).toMatchObject({ more: 7, marks: { length: MAX_MARKS } });
  });

  it('never gives a field report a point: its cell, once, from its first report on', () => {
    const field = [report('b', { at: 5, field: true }), report('a', { at: 3, field: true })];
    const { groups, cells } = groupReports(field);
    expect(groups).toEqual([]);
    expect(cells).toMatchObject([{ fixAt: 3 }]);
  });
});
