import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const SOURCES = join(import.meta.dirname, '..', 'sources');
const PACKAGES = join(import.meta.dirname, '..', '..', '..', 'node_modules');

/** The bytes of a source: a file below `lib/data/sources`, or `npm:package@version/file` of an installed package. */
export function readSourceText(name: string): string {
  return readFileSync(locateSource(name), 'utf8');
}

export function readSourceJson(name: string): unknown {
  return JSON.parse(readSourceText(name));
}

function locateSource(name: string): string {
  const npm = /^npm:(?<pkg>[^@]+)@(?<version>[^/]+)\/(?<file>.+)$/.exec(name)?.groups;
  if (!npm) return join(SOURCES, name);
  const folder = join(PACKAGES, npm.pkg ?? '');
  const installed: unknown = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const version =
    installed !== null && typeof installed === 'object' && 'version' in installed ? installed.version : null;
  if (version !== npm.version) throw new Error(`${name} is asked for, ${String(version)} is installed: run npm ci`);
  return join(folder, npm.file ?? '');
}
