import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spreadLabels } from './spread-labels';

const column = { pitchPx: 15, heightPx: 300 };
const label = (y: number, weight = 1, reachPx = 30) => ({ y, weight, reachPx });

describe('labels in a column', () => {
  it('stand where they belong when there is room', () => {
    const labels = [label(10), label(100), label(200)];
    expect(spreadLabels(labels, column).map(({ y }) => y)).toEqual([10, 100, 200]);
  });

  it('move apart evenly where they would touch', () => {
    expect(spreadLabels([label(100), label(102)], column).map(({ y }) => y)).toEqual([93.5, 108.5]);
  });

  it('stay within the column at its ends', () => {
    expect(spreadLabels([label(300), label(300)], column).map(({ y }) => y)).toEqual([285, 300]);
    expect(spreadLabels([label(-8)], column).map(({ y }) => y)).toEqual([0]);
  });

  it('give way to those of more weight', () => {
    const heavy = [label(100, 9, 24), label(101, 8, 24), label(102, 7, 24), label(103, 6, 24)];
    const kept = spreadLabels([...heavy, label(104, 1, 24)], column);
    expect(kept.map(({ label: { weight } }) => weight)).toEqual([9, 8, 7, 6]);
  });

  it('never touch, keep their order and stand within reach', () => {
    const wanted = fc.array(
      fc.record({
        y: fc.double({ min: 0, max: 300, noNaN: true }),
        weight: fc.nat(9),
        reachPx: fc.constantFrom(3, 30),
      }),
      {
        maxLength: 30,
      },
    );
    fc.assert(
      fc.property(wanted, (labels) => {
        const placed = spreadLabels(labels, column);
        for (const [index, { label: from, y }] of placed.entries()) {
          expect(Math.abs(y - from.y)).toBeLessThanOrEqual(from.reachPx);
          const next = placed[index + 1];
          if (!next) continue;
          expect(next.y - y).toBeGreaterThan(15 - 1e-6);
          expect(next.label.y).toBeGreaterThanOrEqual(from.y);
        }
      }),
    );
  });
});
