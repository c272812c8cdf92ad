import { describe, expect, it } from 'vitest';
import { interpolateChord, projectToChord } from './chord.ts';

const chord = { from: [-92, 15], to: [-92.2, 15] } as const;

describe('projectToChord', () => {
  it('drops a perpendicular on the chord', () => {
    const { share, planeKm } = projectToChord([-92.05, 15.1], chord);
    expect(share).toBeCloseTo(0.25, 12);
    expect(planeKm).toBeCloseTo(11.06, 2);
  });

  it('stops at the ends', () => {
    expect(projectToChord([-91.5, 15], chord).share).toBe(0);
    expect(projectToChord([-93, 15], chord).share).toBe(1);
  });

  it('takes a chord of no length for its one point', () => {
    expect(projectToChord([-92, 15], { from: [-92, 15], to: [-92, 15] })).toEqual({ share: 0, planeKm: 0 });
  });
});

describe('interpolateChord', () => {
  it('gives both ends to the last digit', () => {
    expect(interpolateChord({ from: [-92.1, 15.3], to: [-92.7, 15.9] }, 0)).toEqual([-92.1, 15.3]);
    expect(interpolateChord({ from: [-92.1, 15.3], to: [-92.7, 15.9] }, 1)).toEqual([-92.7, 15.9]);
  });
});
