import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Instant } from '@/lib/core/time';
import { countUpTo, findNextFix, findPreviousFix, snapToFix } from './step-moment';

const at = (value: number) => value as Instant;
const ascending = fc
  .uniqueArray(fc.integer({ min: 0, max: 10_000 }), { maxLength: 40 })
  .map((values) => values.toSorted((a, b) => a - b).map(at));

describe('stepping from fix to fix', () => {
  const fixes = [at(10), at(20), at(30)];

  it('goes to the next and the previous, also from between two', () => {
    expect([findNextFix(fixes, at(10)), findNextFix(fixes, at(15))]).toEqual([20, 20]);
    expect([findPreviousFix(fixes, at(20)), findPreviousFix(fixes, at(15))]).toEqual([10, 10]);
  });

  it('has nowhere to go beyond the ends or without a fix', () => {
    expect(findNextFix(fixes, at(30))).toBeUndefined();
    expect(findPreviousFix(fixes, at(10))).toBeUndefined();
    expect(findNextFix([], at(1))).toBeUndefined();
  });

  it('visits every fix once on the way forth and back', () => {
    fc.assert(
      fc.property(ascending, (instants) => {
        const forth: Instant[] = [];
        for (let fix = findNextFix(instants, at(-1)); fix !== undefined; fix = findNextFix(instants, fix))
          forth.push(fix);
        const back: Instant[] = [];
        for (let fix = findPreviousFix(instants, at(10_001)); fix !== undefined; fix = findPreviousFix(instants, fix)) {
          back.push(fix);
        }
        expect(forth).toEqual(instants);
        expect(back.toReversed()).toEqual(instants);
      }),
    );
  });

  it('counts the fixes up to a moment, inclusive', () => {
    fc.assert(
      fc.property(ascending, fc.integer({ min: -1, max: 10_001 }), (instants, moment) => {
        expect(countUpTo(instants, at(moment))).toBe(instants.filter((instant) => instant <= moment).length);
      }),
    );
  });
});

describe('snapping', () => {
  const fixes = [at(100), at(200)];

  it('takes the nearest fix within the tolerance and leaves other moments alone', () => {
    expect(snapToFix({ fixes, moment: at(108), toleranceMs: 8 })).toBe(100);
    expect(snapToFix({ fixes, moment: at(193), toleranceMs: 8 })).toBe(200);
    expect(snapToFix({ fixes, moment: at(109), toleranceMs: 8 })).toBe(109);
    expect(snapToFix({ fixes: [], moment: at(5), toleranceMs: 8 })).toBe(5);
  });
});
