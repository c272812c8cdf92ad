import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describeProducts, formatManifest } from '../data/build/manifest.ts';
import { MANIFEST } from './manifest.ts';
import { buildVerification } from './product.ts';

const ROOT = join(import.meta.dirname, '..', '..');

const product = buildVerification();
writeFileSync(join(ROOT, product.path), product.text);
writeFileSync(join(ROOT, MANIFEST), formatManifest(describeProducts([product])));
console.log(`${product.path}  ${(product.text.length / 1000).toFixed(1)} kB`);
