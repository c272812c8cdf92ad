import { createHash } from 'node:crypto';
import type { Product } from './product.ts';
import { readSourceText } from './sources.ts';

export const MANIFEST = 'lib/data/generated/manifest.json';

/** What the manifest says of one generated file. */
export interface ManifestEntry {
  readonly path: string;
  readonly sha256: string;
  readonly sources: readonly { readonly name: string; readonly sha256: string }[];
  readonly licence: string;
  readonly attribution: string;
  readonly madeBy: string;
  readonly counts: Readonly<Record<string, number>>;
}

export function describeProducts(products: readonly Product[]): readonly ManifestEntry[] {
  const hashOfSource = new Map<string, string>();
  for (const name of new Set(products.flatMap((product) => product.sources))) {
    hashOfSource.set(name, hashText(readSourceText(name)));
  }
  return products.map(({ path, text, sources, licence, attribution, madeBy, counts }) => ({
    path,
    sha256: hashText(text),
    sources: sources.map((name) => ({ name, sha256: hashOfSource.get(name) ?? '' })),
    licence,
    attribution,
    madeBy,
    counts,
  }));
}

export function formatManifest(entries: readonly ManifestEntry[]): string {
  return `${JSON.stringify({ files: entries }, null, 1)}\n`;
}

export function hashText(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
