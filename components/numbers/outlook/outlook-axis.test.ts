import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createOutlookAxis, placeOnAxis } from './outlook-axis';

const quantiles = (p10: number, p50: number, p90: number) => ({
  p05: p10,
  p10,
  p25: (p10 + p50) / 2,
  p50,
  p75: (p50 + p90) / 2,
  p90,
  p95: p90,
});
const fanOf = (rows: readonly (readonly [number, number, number, number])[]) =>
  rows.map(([days, p10, p50, p90]) => {
    const km = quantiles(p10, p50, p90);
    return { days, alongKm: km, beyondLastKm: km, stillTogether: 0.8 };
  });
const town = (name: string, km: number, population: number) => ({
  name: `${name}, Chiapas`,
  km,
  population,
  position: [-92, 15] as const,
});

describe('the axis of the outlook', () => {
  it('has room for the cases of the first days and half of a week’s, and cuts off what lies beyond', () => {
    const axis = createOutlookAxis({
      fan: fanOf([
        [5, 0, 80, 190],
        [7, 40, 110, 260],
        [14, 90, 300, 900],
      ]),
    });
    expect(axis.lowKm).toBe(0);
    expect(axis.highKm).toBeCloseTo(1.03 * 190);
    expect(placeOnAxis(axis, quantiles(90, 300, 900))).toMatchObject({ middle: undefined, goesOn: true });
    expect(placeOnAxis(axis, quantiles(0, 80, 190))).toMatchObject({ goesOn: false });
  });

  it('shows what lies back', () => {
    const axis = createOutlookAxis({ fan: fanOf([[5, -30, 50, 100]]) });
    expect(axis.lowKm).toBe(-30);
    expect(placeOnAxis(axis, quantiles(-30, 0, 10)).wide[0]).toBe(0);
  });

  it('names the largest towns, neighbours in different lines, without their state', () => {
    const axis = createOutlookAxis({ fan: fanOf([[5, 0, 100, 200]]) }, [
      town('Smaller', 78, 10_000),
      town('Village', 20, 500),
      town('Pijijiapan', 80, 50_000),
      town('Tonalá', 120, 80_000),
      town('Beyond', 400, 900_000),
    ]);
    expect(axis.towns).toEqual([
      { name: 'Pijijiapan', km: 80, line: 1 },
      { name: 'Tonalá', km: 120, line: 0 },
    ]);
  });

  it('keeps every bar inside the chart and in order', () => {
    const km = fc.double({ min: -2000, max: 3000, noNaN: true });
    fc.assert(
      fc.property(fc.tuple(km, km, km), (kms) => {
        const [p10, p50, p90] = kms.toSorted((a, b) => a - b);
        const alongKm = quantiles(p10 ?? 0, p50 ?? 0, p90 ?? 0);
        const axis = createOutlookAxis({ fan: fanOf([[5, 0, 60, 150]]) });
        const { wide, half } = placeOnAxis(axis, alongKm);
        const shares = [wide[0], half[0], half[1], wide[1]];
        expect(shares).toEqual(shares.toSorted((a, b) => a - b));
        expect(Math.min(...shares)).toBeGreaterThanOrEqual(0);
        expect(Math.max(...shares)).toBeLessThanOrEqual(1);
      }),
    );
  });
});
