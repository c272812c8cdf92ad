import { describe, expect, it } from 'vitest';
import manifest from '@/lib/data/generated/manifest.json';
import { DATA_SOURCES } from './data-sources';

describe('the sources of the method page', () => {
  it('name every generated file of the manifest', () => {
    for (const { path } of manifest.files) {
      const key = path.startsWith('public/basemap/') ? 'basemap' : path.replace(/^.*\/|\.json$/g, '');
      expect(DATA_SOURCES, path).toContain(key);
    }
  });
});
