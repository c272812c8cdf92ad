import { expect, it } from 'vitest';
import { caravanKnownBy } from './caravan-known-by.ts';
import { aCaravan, at } from './testing/builders.ts';

const ended = aCaravan({ endedOn: '2024-01-02', outcome: 'dissolved' });

it('tells no end before it came', () => {
  expect(caravanKnownBy(ended, at('2023-12-29T05:59:59Z'))).toMatchObject({ endedOn: null, outcome: 'unknown' });
});

it('tells the end from its local date on, and today', () => {
  expect(caravanKnownBy(ended, at('2024-01-02T06:00:00Z'))).toBe(ended);
  expect(caravanKnownBy(ended, null)).toBe(ended);
});

it('leaves a caravan without a known end as it is', () => {
  const going = aCaravan();
  expect(caravanKnownBy(going, at('2023-12-29T05:59:59Z'))).toBe(going);
});
