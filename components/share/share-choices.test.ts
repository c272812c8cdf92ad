import { describe, expect, it } from 'vitest';
import { instantOfMs, parseLocalDate } from '@/lib/core/time';
import { DEFAULT_VIEW } from '@/lib/view-state/view-state';
import { type ShareChoices, type Shared, toShareLinkBody } from './share-choices';

const at = instantOfMs(Date.parse('2023-12-29T00:00:00Z'));
const knownAt = instantOfMs(Date.parse('2026-11-24T12:00:00Z'));
const shared: Shared = { slug: 'c', view: { ...DEFAULT_VIEW, units: 'mi' }, at, knownAt };
const choices: ShareChoices = { opens: 'moment', data: 'live', lang: 'es', ends: 'never', lastDay: null };

describe('what a share link stores', () => {
  it('names the moment, also when the address did not', () => {
    expect(toShareLinkBody(choices, shared, knownAt)).toEqual({
      view: { caravan: 'c', at: '2023-12-29T00:00:00Z', units: 'mi', lang: 'es' },
    });
  });

  it('leaves the moment out when the reader shall open the newest', () => {
    const view = { ...shared.view, at };
    expect(toShareLinkBody({ ...choices, opens: 'newest' }, { ...shared, view }, knownAt)?.view.at).toBeUndefined();
  });

  it('freezes by what is known now', () => {
    const body = toShareLinkBody({ ...choices, data: 'frozen' }, shared, knownAt);
    expect(body?.view.asOf).toBe('2026-11-24T12:00:00Z');
  });

  it('keeps an earlier knowledge that is looked at, and drops it when the link shall keep up', () => {
    const asOf = instantOfMs(Date.parse('2024-01-01T00:00:00Z'));
    const earlier = { ...shared, view: { ...shared.view, asOf } };
    expect(toShareLinkBody({ ...choices, data: 'frozen' }, earlier, knownAt)?.view.asOf).toBe('2024-01-01T00:00:00Z');
    expect(toShareLinkBody(choices, earlier, knownAt)?.view.asOf).toBeUndefined();
  });

  it('ends after the time chosen, or at the end of a day', () => {
    expect(toShareLinkBody({ ...choices, ends: 'week' }, shared, knownAt)).toMatchObject({ expiresInHours: 168 });
    const lastDay = parseLocalDate('2026-11-25') ?? null;
    expect(toShareLinkBody({ ...choices, ends: 'date', lastDay }, shared, knownAt)).toMatchObject({
      expiresInHours: 36,
    });
  });

  it('is not made when its last day is missing or over', () => {
    expect(toShareLinkBody({ ...choices, ends: 'date' }, shared, knownAt)).toBeUndefined();
    const lastDay = parseLocalDate('2026-11-20') ?? null;
    expect(toShareLinkBody({ ...choices, ends: 'date', lastDay }, shared, knownAt)).toBeUndefined();
  });
});
