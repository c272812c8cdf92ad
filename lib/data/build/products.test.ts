import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { describeProducts, formatManifest, hashText, MANIFEST } from './manifest.ts';
import type { Product } from './product.ts';
import { buildProducts } from './products.ts';

const ROOT = join(import.meta.dirname, '..', '..', '..');
const readGenerated = (path: string) => readFileSync(join(ROOT, path), 'utf8');

describe('generated files', () => {
  let products: readonly Product[] = [];
  beforeAll(() => {
    products = buildProducts();
  }, 60_000);

  it('are what their sources give: else run npm run data', () => {
    const stale = products.filter(({ path, text }) => hashText(readGenerated(path)) !== hashText(text));
    expect(stale.map(({ path }) => path)).toEqual([]);
  });

  it('are described by the manifest with source, licence and hash', () => {
    expect(readGenerated(MANIFEST)).toBe(formatManifest(describeProducts(products)));
    for (const { sources, licence, madeBy } of products) {
      expect(sources.length).toBeGreaterThan(0);
      expect(licence).not.toBe('');
      expect(readGenerated(madeBy)).toContain('export function');
    }
  });

  it.each(['lib/data/generated', 'public/basemap/detail'])('are the only ones in %s', (folder) => {
    const made = [...products.map(({ path }) => path), MANIFEST].filter((path) => path.startsWith(`${folder}/`));
    expect(readdirSync(join(ROOT, folder)).map((name) => `${folder}/${name}`)).toEqual(
      expect.arrayContaining(made.sort()),
    );
    expect(readdirSync(join(ROOT, folder))).toHaveLength(made.length);
  });

  it('are small enough to travel as they are seen', () => {
    const pieces = products.filter(({ path }) => path.startsWith('public/basemap/detail/'));
    expect(pieces.length).toBeGreaterThan(40);
    expect(Math.max(...pieces.map(({ text }) => text.length))).toBeLessThanOrEqual(48_000);
  });
});
