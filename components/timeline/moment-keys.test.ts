import { describe, expect, it } from 'vitest';
import { type Instant, instantOfLocal, localDateOf, parseLocalDate } from '@/lib/core/time';
import { findMomentOfKey, type Key } from './moment-keys';

const timeZone = 'America/Mexico_City';

function at(day: string, hour: number): Instant {
  const date = parseLocalDate(day);
  if (!date) throw new Error(`Not a date: ${day}`);
  return instantOfLocal({ date, hour, zone: timeZone });
}

const fixes = [at('2023-12-24', 5), at('2023-12-24', 18), at('2023-12-27', 18), at('2024-01-20', 12)];
const scale = {
  start: at('2023-12-24', 0),
  first: at('2023-12-24', 5),
  last: at('2024-01-20', 12),
  end: at('2024-01-21', 0),
  isGrowing: false,
};

function press(key: string, moment: Instant, modifiers: Partial<Key> = {}): Instant | undefined {
  const plain = { shiftKey: false, ctrlKey: false, metaKey: false, altKey: false };
  return findMomentOfKey({ key, ...plain, ...modifiers }, { moment, fixes, scale, timeZone });
}

describe('keys of the slider', () => {
  it('go from fix to fix, and stay at the ends', () => {
    expect(press('ArrowRight', at('2023-12-24', 5))).toBe(at('2023-12-24', 18));
    expect(press('ArrowUp', at('2023-12-25', 9))).toBe(at('2023-12-27', 18));
    expect(press('ArrowLeft', at('2023-12-25', 9))).toBe(at('2023-12-24', 18));
    expect(press('ArrowRight', at('2024-01-20', 12))).toBe(at('2024-01-20', 12));
    expect(press('ArrowDown', at('2023-12-24', 5))).toBe(at('2023-12-24', 5));
  });

  it('move by a day with Shift and by a week with the page keys, at the same time of day', () => {
    expect(press('ArrowRight', at('2023-12-27', 18), { shiftKey: true })).toBe(at('2023-12-28', 18));
    expect(press('PageUp', at('2023-12-27', 18))).toBe(at('2024-01-03', 18));
    expect(press('PageDown', at('2024-01-03', 18))).toBe(at('2023-12-27', 18));
  });

  it('do not leave the timeline', () => {
    expect(press('PageDown', at('2023-12-27', 18))).toBe(scale.first);
    expect(press('PageUp', at('2024-01-19', 18))).toBe(scale.last);
  });

  it('find the ends', () => {
    expect(press('Home', at('2024-01-01', 0))).toBe(fixes[0]);
    expect(press('End', at('2024-01-01', 0))).toBe(fixes.at(-1));
  });

  it('leave keys of the browser alone', () => {
    expect(press('ArrowLeft', at('2024-01-01', 0), { altKey: true })).toBeUndefined();
    expect(press('Tab', at('2024-01-01', 0))).toBeUndefined();
  });

  it('keep the time of day when the clocks change', () => {
    // Mexico ended daylight saving on 30 October 2022: that day had 25 hours.
    const moment = instantOfLocal({ date: localDateOf(at('2022-10-29', 18), timeZone), hour: 18, zone: timeZone });
    const wide = { ...scale, first: at('2022-10-01', 0), last: at('2022-11-30', 0) };
    const key = { key: 'ArrowRight', shiftKey: true, ctrlKey: false, metaKey: false, altKey: false };
    expect(findMomentOfKey(key, { moment, fixes, scale: wide, timeZone })).toBe(at('2022-10-30', 18));
  });
});
