// @ts-check
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder that everything is installed, built and run in, whatever folder the command was typed in. */
export const CHECKOUT = dirname(dirname(fileURLToPath(import.meta.url)));

/**
 * Hash of the names and contents of files and folders, tests left out; what is missing counts as empty.
 *
 * @param {readonly string[]} paths relative to the checkout
 */
export function hashFiles(paths) {
  const hash = createHash('sha256').update(process.version);
  for (const path of paths.flatMap((path) => listFiles(join(CHECKOUT, path)))) {
    hash.update(`\0${relative(CHECKOUT, path)}\0`).update(readFileSync(path));
  }
  return hash.digest('hex');
}

/**
 * @param {string} path
 * @returns {string[]}
 */
function listFiles(path) {
  if (!existsSync(path)) return [];
  if (statSync(path).isFile()) return [path];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.test\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
