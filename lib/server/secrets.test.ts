import { describe, expect, it } from 'vitest';
import { makeReportId, makeShareSlug, makeToken } from './secrets.ts';

describe('what is given out', () => {
  it('never repeats', () => {
    const ids = Array.from({ length: 5000 }, makeReportId);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[\w-]{16}$/);
  });

  it('survives addresses and mail clients', () => {
    expect(makeShareSlug()).toMatch(/^[A-Za-z0-9]{12}$/);
    expect(makeToken()).toMatch(/^[\w-]{32}$/);
  });
});
