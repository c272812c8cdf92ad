import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isInReportArea, REPORT_AREA, roundPosition } from './position.ts';

describe('isInReportArea', () => {
  it('takes the edges in and what is beyond them not', () => {
    expect(isInReportArea([REPORT_AREA.west, REPORT_AREA.south])).toBe(true);
    expect(isInReportArea([REPORT_AREA.east, REPORT_AREA.north])).toBe(true);
    expect(isInReportArea([REPORT_AREA.west - 1e-9, 20])).toBe(false);
    expect(isInReportArea([-100, REPORT_AREA.north + 1e-9])).toBe(false);
  });

  it('refuses numbers that are none', () => {
    expect(isInReportArea([Number.NaN, 20])).toBe(false);
    expect(isInReportArea([-100, Number.POSITIVE_INFINITY])).toBe(false);
  });

  it('refuses latitude and longitude in the wrong order', () => {
    expect(isInReportArea([14.9, -92.26])).toBe(false);
  });
});

describe('roundPosition', () => {
  it('keeps two decimals', () => {
    expect(roundPosition([-92.26321, 14.90788])).toEqual([-92.26, 14.91]);
  });

  it('never gives a negative zero, which would print as "-0"', () => {
    expect(Object.is(roundPosition([-0.001, -0.001])[0], 0)).toBe(true);
  });

  it('changes nothing the second time and moves nothing by more than half a step', () => {
    const degrees = fc.double({ min: -180, max: 180, noNaN: true });
    fc.assert(
      fc.property(degrees, degrees, (lon, lat) => {
        const once = roundPosition([lon, lat]);
        expect(roundPosition(once)).toEqual(once);
        expect(Math.abs(once[0] - lon)).toBeLessThanOrEqual(0.005 + 1e-9);
        expect(String(once[0]).split('.')[1]?.length ?? 0).toBeLessThanOrEqual(2);
      }),
    );
  });
});
