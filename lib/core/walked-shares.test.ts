import { describe, expect, it } from 'vitest';
import { at } from './testing/builders.ts';
import { findWalkedShares } from './walked-shares.ts';

const zone = 'America/Mexico_City';
const stop = (time: string, isTimed = false) => ({ at: at(time), leavesAt: at(time), isTimed });

describe('the share of a march that is over', () => {
  const march = { from: stop('2023-12-27T18:00:00-06:00'), to: stop('2023-12-28T18:00:00-06:00'), zone };

  it('is open at noon when nobody states an hour: half for who left late, all for who left early', () => {
    const noon = findWalkedShares(march, at('2023-12-28T12:00:00-06:00'));
    expect(noon).toEqual({ late: 0.5, usual: expect.closeTo(7 / 13, 9), early: 1 });
  });

  it('is nothing through the night and all at the end', () => {
    expect(findWalkedShares(march, at('2023-12-28T02:00:00-06:00'))).toEqual({ late: 0, usual: 0, early: 0 });
    expect(findWalkedShares(march, at('2023-12-28T18:00:00-06:00'))).toEqual({ late: 1, usual: 1, early: 1 });
  });

  it('is sure where reports state the hours', () => {
    const timed = { from: stop('2023-12-28T05:00:00-06:00', true), to: stop('2023-12-28T15:00:00-06:00', true), zone };
    expect(findWalkedShares(timed, at('2023-12-28T10:00:00-06:00'))).toEqual({ late: 0.5, usual: 0.5, early: 0.5 });
  });

  it('is that of the clock on the wall where daylight saving ends in the night before', () => {
    const autumn = { from: stop('2022-10-29T18:00:00-05:00'), to: stop('2022-10-30T18:00:00-06:00'), zone };
    expect(findWalkedShares(autumn, at('2022-10-30T12:00:00-06:00')).usual).toBeCloseTo(7 / 13, 9);
  });
});
