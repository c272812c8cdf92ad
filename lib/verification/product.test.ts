import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { describeProducts, formatManifest, hashText } from '../data/build/manifest.ts';
import type { Product } from '../data/build/product.ts';
import { MANIFEST } from './manifest.ts';
import { buildVerification } from './product.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');

describe('the verification', () => {
  let product: Product;
  beforeAll(() => {
    product = buildVerification();
  }, 180_000);

  it('is what this version gives on the seeds: else run npm run verify', () => {
    expect(hashText(read(product.path))).toBe(hashText(product.text));
  });

  it('is described by its manifest with source, licence and hash', () => {
    expect(read(MANIFEST)).toBe(formatManifest(describeProducts([product])));
  });
});
