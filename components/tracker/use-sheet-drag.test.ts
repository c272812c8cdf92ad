import { expect, it } from 'vitest';
import { findNearestRest } from './use-sheet-drag';

it('lets the sheet fall to the nearest rest', () => {
  expect(findNearestRest(150, 844)).toBe('peek');
  expect(findNearestRest(350, 844)).toBe('half');
  expect(findNearestRest(600, 844)).toBe('full');
});
