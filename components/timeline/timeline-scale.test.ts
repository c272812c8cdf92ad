import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Instant } from '@/lib/core/time';
import { clampMoment, fractionAt, momentAtFraction, type TimelineScale, toPercent } from './timeline-scale';

const hour = 3_600_000;
const scale: TimelineScale = {
  start: 0 as Instant,
  first: (5 * hour) as Instant,
  last: (90 * hour) as Instant,
  end: (96 * hour) as Instant,
  isGrowing: false,
};

describe('time along the strip', () => {
  it('is proportional', () => {
    expect(fractionAt(scale, (24 * hour) as Instant)).toBe(0.25);
    expect(toPercent(fractionAt(scale, (32 * hour) as Instant))).toBe('33.333%');
  });

  it('comes back from the place to the minute', () => {
    fc.assert(
      fc.property(fc.integer({ min: 5 * 60, max: 90 * 60 }), (minutes) => {
        const moment = (minutes * 60_000) as Instant;
        expect(momentAtFraction(scale, fractionAt(scale, moment))).toBe(moment);
      }),
    );
  });

  it('never leaves the first and the last fix', () => {
    expect(momentAtFraction(scale, -3)).toBe(scale.first);
    expect(momentAtFraction(scale, 3)).toBe(scale.last);
    expect(clampMoment(scale, (95 * hour) as Instant)).toBe(scale.last);
  });

  it('holds a caravan with one report in one moment', () => {
    const single = { ...scale, last: scale.first };
    expect(momentAtFraction(single, 0.9)).toBe(scale.first);
  });
});
