import { describe, expect, it } from 'vitest';
import { DEFAULT_VIEW } from '../view-state/view-state.ts';
import { apiPaths, pagePath, reportPagePath, trackerPath } from './addresses.ts';

describe('addresses', () => {
  it('keep English at the root and Spanish under /es', () => {
    expect(pagePath('en', '/')).toBe('/');
    expect(pagePath('es', '/')).toBe('/es');
    expect(pagePath('es', '/c/x')).toBe('/es/c/x');
    expect(reportPagePath('es', 'x', 'r1')).toBe('/es/c/x/reports/r1');
  });

  it('carry the view of a tracker page', () => {
    expect(trackerPath('en', 'x')).toBe('/c/x');
    expect(trackerPath('es', 'x', { ...DEFAULT_VIEW, units: 'mi' })).toBe('/es/c/x?units=mi');
  });

  it('escape what stands in them', () => {
    expect(apiPaths.report('a/b')).toBe('/api/v1/reports/a%2Fb');
    expect(apiPaths.places({ q: 'Ciudad Hidalgo & co' })).toBe('/api/v1/places?q=Ciudad+Hidalgo+%26+co');
    expect(apiPaths.timeline('x')).toBe('/api/v1/caravans/x/timeline');
    expect(apiPaths.timeline('x', { edition: 7 })).toBe('/api/v1/caravans/x/timeline?edition=7');
  });
});
