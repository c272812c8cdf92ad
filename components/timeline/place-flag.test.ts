import { expect, it } from 'vitest';
import { placeFlag } from './place-flag';

const text = 'Thu 28 Dec, 18:00';

it('stands in the middle over its stem', () => {
  const { start, end } = placeFlag({ fraction: 0.5, text, stripPx: 800 });
  expect((start + end) / 2).toBeCloseTo(0.5);
});

it('leans inwards at both ends', () => {
  expect(placeFlag({ fraction: 0, text, stripPx: 800 }).start).toBeCloseTo(-14 / 800);
  expect(placeFlag({ fraction: 1, text, stripPx: 800 }).end).toBeCloseTo(1 + 14 / 800);
});
