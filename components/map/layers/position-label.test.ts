import { describe, expect, it } from 'vitest';
import { SIDES } from '../labels/place-labels';
import { placePositionLabel } from './position-label';

describe('the label beside the marker', () => {
  it('stands clear of it on every side, the date below the name', () => {
    for (const isNarrow of [true, false]) {
      for (const side of SIDES.filter((one) => one !== 'c')) {
        const { x, nameY, detailY } = placePositionLabel(side, { isNarrow });
        expect(detailY, side).toBeGreaterThan(nameY);
        expect(Math.abs(x) >= 11 || nameY > 30 || detailY < -16, `${side} ${isNarrow}`).toBe(true);
      }
    }
  });

  it('is read towards the marker on the left and away from it on the right', () => {
    expect(placePositionLabel('ll', { isNarrow: false }).anchor).toBe('end');
    expect(placePositionLabel('ur', { isNarrow: false }).anchor).toBe('start');
  });
});
