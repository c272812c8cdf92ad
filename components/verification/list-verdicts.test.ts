import { expect, it } from 'vitest';
import { listVerdicts } from './list-verdicts';
import { aVerification } from './testing/a-verification';

it('says of each baseline on which days ahead we are better and on which not', () => {
  const verdicts = listVerdicts(aVerification().advance);
  expect(verdicts.map(({ against }) => against)).toEqual(['stays-put', 'last-pace', 'mean-of-past', 'simple-mixture']);
  expect(verdicts.at(-1)).toMatchObject({ betterDays: [1, 2, 3, 5, 7], notBetterDays: [14] });
});
