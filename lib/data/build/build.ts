import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { collectBuiltData } from './built-data.ts';
import { runChecks } from './checks/run-checks.ts';
import { describeProducts, formatManifest, MANIFEST } from './manifest.ts';
import { buildProducts } from './products.ts';

const ROOT = join(import.meta.dirname, '..', '..', '..');
/** Whole folders are written anew, so that no file outlives its compiler. */
const OWN_FOLDERS = ['lib/data/generated', 'public/basemap/detail'];

runChecks({ data: collectBuiltData(), folder: join(ROOT, '.cache', 'checks') });
const products = buildProducts();
for (const folder of OWN_FOLDERS) rmSync(join(ROOT, folder), { recursive: true, force: true });
for (const { path, text } of products) writeGenerated(path, text);
writeGenerated(MANIFEST, formatManifest(describeProducts(products)));

function writeGenerated(path: string, text: string): void {
  mkdirSync(dirname(join(ROOT, path)), { recursive: true });
  writeFileSync(join(ROOT, path), text);
  const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
  console.log(`${path}  ${kilobytes(Buffer.byteLength(text))}, gzip ${kilobytes(gzipSync(text, { level: 9 }).length)}`);
}
