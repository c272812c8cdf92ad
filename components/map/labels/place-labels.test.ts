import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Box, boxAt, type LabelRequest, placeLabels, SIDES } from './place-labels.ts';

const frame = { minX: 0, minY: 0, maxX: 400, maxY: 300 };
const empty = { frame, taken: [], lines: [] };

function label(x: number, y: number, more: Partial<LabelRequest> = {}): LabelRequest {
  return { x, y, width: 60, height: 16, gap: 6, dot: 3, sides: ['r', 'l', 't', 'b'], overLines: 'never', ...more };
}

describe('placeLabels', () => {
  it('takes the preferred side where it is free', () => {
    expect(placeLabels([label(100, 100, { sides: ['l', 'r'] })], empty)[0]?.side).toBe('l');
  });

  it('goes to the next side where an earlier label stands', () => {
    const placed = placeLabels([label(100, 100), label(180, 100, { sides: ['l', 'r'] })], empty);
    expect(placed.map(({ side }) => side)).toEqual(['r', 'r']);
  });

  it('leaves out what finds no room', () => {
    const wall = { minX: 0, minY: 0, maxX: 400, maxY: 300 };
    expect(placeLabels([label(100, 100)], { ...empty, taken: [wall] })).toEqual([]);
  });

  it('leaves out a town whose dot lies under an earlier label', () => {
    expect(placeLabels([label(100, 100), label(120, 102)], empty)).toHaveLength(1);
  });

  it('keeps base labels off lines, and lets ours cross them where nothing else is free', () => {
    const lines = [{ minX: 0, minY: 0, maxX: 400, maxY: 300 }];
    expect(placeLabels([label(100, 100)], { ...empty, lines })).toEqual([]);
    expect(placeLabels([label(100, 100, { overLines: 'if-needed' })], { ...empty, lines })[0]?.side).toBe('r');
  });

  it('crosses as few lines as it can', () => {
    const lines = [boxAt(label(100, 100), 'r'), boxAt(label(100, 100), 'r'), boxAt(label(100, 100), 'l')];
    const sides = ['r', 'l'] as const;
    expect(placeLabels([label(100, 100, { overLines: 'if-needed', sides })], { ...empty, lines })[0]?.side).toBe('l');
  });

  it('places one of a group', () => {
    const group = 'border';
    expect(placeLabels([label(50, 50, { group }), label(200, 200, { group })], empty)).toHaveLength(1);
  });

  it('never lets two labels meet, nor leave the frame', () => {
    const request = fc.record({
      x: fc.integer({ min: -50, max: 450 }),
      y: fc.integer({ min: -50, max: 350 }),
      width: fc.integer({ min: 1, max: 150 }),
      height: fc.integer({ min: 1, max: 40 }),
      gap: fc.integer({ min: 0, max: 14 }),
      dot: fc.integer({ min: 0, max: 4 }),
      sides: fc.subarray([...SIDES], { minLength: 1 }),
      overLines: fc.constantFrom('never' as const, 'if-needed' as const),
    });
    fc.assert(
      fc.property(fc.array(request, { maxLength: 60 }), (requests) => {
        const boxes = placeLabels(requests, empty).map(({ box }) => box);
        boxes.forEach((box, index) => {
          expect(box.minX).toBeGreaterThanOrEqual(frame.minX);
          expect(box.maxY).toBeLessThanOrEqual(frame.maxY);
          for (const other of boxes.slice(index + 1)) expect(overlap(box, other)).toBe(false);
        });
      }),
    );
  });
});

function overlap(a: Box, b: Box): boolean {
  return a.minX < b.maxX && b.minX < a.maxX && a.minY < b.maxY && b.minY < a.maxY;
}
