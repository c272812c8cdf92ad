// @ts-check
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { CHECKOUT } from './checkout.mjs';

const FOLDER = join(CHECKOUT, '.next/static-files');
/** Fonts are compressed already; below a kilobyte there is nothing to win. */
const COMPRESSIBLE = /\.(js|css|json|svg|txt)$/;
const WORTH_BYTES = 1024;

/** Copies what never changes into one folder and compresses it once, for `lib/server/static-files.ts`. */
export function prepareStaticFiles() {
  rmSync(FOLDER, { recursive: true, force: true });
  cpSync(join(CHECKOUT, '.next/static'), join(FOLDER, '_next/static'), { recursive: true });
  cpSync(join(CHECKOUT, 'public/basemap'), join(FOLDER, 'basemap'), { recursive: true });
  for (const entry of readdirSync(FOLDER, { recursive: true, withFileTypes: true })) {
    if (entry.isFile() && COMPRESSIBLE.test(entry.name)) compress(join(entry.parentPath, entry.name));
  }
}

/** @param {string} path */
function compress(path) {
  const bytes = readFileSync(path);
  if (bytes.length < WORTH_BYTES) return;
  writeFileSync(`${path}.gz`, gzipSync(bytes, { level: 9 }));
  writeFileSync(
    `${path}.br`,
    brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } }),
  );
}
