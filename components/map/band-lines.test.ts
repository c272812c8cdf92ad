import { describe, expect, it } from 'vitest';
import { joinLines } from './band-lines';

describe('the lines of a band', () => {
  it('become one where one begins at the end of the other, so that no stroke lies twice', () => {
    expect(
      joinLines([
        [
          [0, 0],
          [1, 1],
        ],
        [
          [1, 1],
          [2, 2],
        ],
        [
          [5, 5],
          [6, 6],
        ],
      ]),
    ).toEqual([
      [
        [0, 0],
        [1, 1],
        [2, 2],
      ],
      [
        [5, 5],
        [6, 6],
      ],
    ]);
  });
});
