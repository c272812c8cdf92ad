import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PastCaravan } from './past-caravan.ts';
import { listDistinct, listPastFor } from './past-for.ts';
import type { Position } from './position.ts';
import { on } from './testing/builders.ts';
import { addDays } from './time.ts';

const TOWNS: readonly Position[] = [
  [-92.26, 14.9],
  [-92.46, 15.14],
  [-92.66, 15.32],
  [-92.9, 15.43],
  [-93.21, 15.69],
];

function past(
  slug: string,
  change: Partial<Omit<PastCaravan, 'slug'>> & { readonly towns?: readonly number[] } = {},
): PastCaravan {
  const { towns = [0, 1, 2, 3], startedOn = on('2023-12-24'), ...rest } = change;
  const evenings = towns.map((town, index) => ({
    date: addDays(startedOn, index),
    basis: 'stay' as const,
    position: TOWNS[town] ?? [0, 0],
    place: String(town),
    coveredKm: 30 * town,
    mode: null,
  }));
  const name = { en: slug, es: slug };
  return { slug, name, startedOn, endedOn: on('2024-01-10'), outcome: 'dissolved', evenings, ...rest };
}

const slugs = (list: readonly PastCaravan[]) => list.map(({ slug }) => slug);

describe('listPastFor', () => {
  it('leaves out the caravan asked for', () => {
    const other = past('b', { startedOn: on('2022-06-06') });
    expect(slugs(listPastFor([past('a'), other], { ...past('a'), evenings: [] }))).toEqual(['b']);
  });

  it('leaves out its copies under another slug, also when a day is hidden in the one or the other', () => {
    const asked = past('bench-1');
    const gappy = { ...past('a'), evenings: past('a').evenings.filter((_, index) => index !== 2) };
    expect(listPastFor([past('a')], asked)).toEqual([]);
    expect(listPastFor([gappy], asked)).toEqual([]);
    expect(listPastFor([past('a')], { ...asked, evenings: gappy.evenings })).toEqual([]);
    expect(
      listPastFor([past('a', { startedOn: on('2023-12-24') })], { ...asked, startedOn: on('2023-12-25') }),
    ).toEqual([]);
  });

  it('recognises a copy by the first evening that is known', () => {
    expect(listPastFor([past('a')], { ...past('x'), evenings: past('x').evenings.slice(0, 1) })).toEqual([]);
  });

  it('keeps one that set out together and went another way', () => {
    expect(slugs(listPastFor([past('a', { towns: [0, 2, 4, 4] })], past('x')))).toEqual(['a']);
  });

  it('keeps one of the same places on other days', () => {
    expect(slugs(listPastFor([past('a', { startedOn: on('2023-12-27') })], past('x')))).toEqual(['a']);
  });

  it('learns from none that goes on, has an outcome without its date or was not seen', () => {
    const ongoing = past('a', { outcome: 'ongoing' });
    const endless = past('b', { outcome: 'dissolved', endedOn: null });
    expect(
      listPastFor([ongoing, endless, past('c', { towns: [] })], past('x', { startedOn: on('2020-01-01') })),
    ).toEqual([]);
  });
});

describe('listDistinct', () => {
  it('counts copies once: the one with the most evenings', () => {
    const short = past('a', { towns: [0, 1, 2] });
    expect(slugs(listDistinct([short, past('b'), past('c')]))).toEqual(['b']);
  });

  it('gives the same in any order', () => {
    const all = [
      past('a', { towns: [0, 1] }),
      past('b'),
      past('c', { startedOn: on('2022-01-01') }),
      past('d', { towns: [0, 1, 2] }),
    ];
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { minLength: all.length }), (shuffled) => {
        expect(listDistinct(shuffled)).toEqual(listDistinct(all));
      }),
    );
  });
});
