/** A link made on this device, with the token that deletes it. Kept in this browser only. */
export interface MadeLink {
  readonly slug: string;
  readonly url: string;
  readonly deleteToken: string;
  /** What it shows, in words. */
  readonly label: string;
}

const STORAGE_KEY = 'share-links';
const CHANGED = 'caravan:share-links';
/** The oldest are forgotten beyond this many; they go on working. */
const MAX_KEPT = 50;
const NONE: readonly MadeLink[] = [];

let parsedText: string | null = null;
let parsedLinks: readonly MadeLink[] = NONE;

/** The links made here, newest first. The same array until something changes, as `useSyncExternalStore` wants it. */
export function readMadeLinks(): readonly MadeLink[] {
  const text = readText();
  if (text !== parsedText) {
    parsedText = text;
    parsedLinks = parseMadeLinks(text);
  }
  return parsedLinks;
}

export function readNoLinks(): readonly MadeLink[] {
  return NONE;
}

export function keepMadeLink(link: MadeLink): void {
  write([link, ...readMadeLinks()].slice(0, MAX_KEPT));
}

export function forgetMadeLink(slug: string): void {
  write(readMadeLinks().filter((link) => link.slug !== slug));
}

export function subscribeToMadeLinks(changed: () => void): () => void {
  window.addEventListener(CHANGED, changed);
  window.addEventListener('storage', changed);
  return () => {
    window.removeEventListener(CHANGED, changed);
    window.removeEventListener('storage', changed);
  };
}

/** Reads what was kept, also by an older version: what is no link is left out. Exported for its test. */
export function parseMadeLinks(text: string | null): readonly MadeLink[] {
  if (text === null) return NONE;
  try {
    const kept: unknown = JSON.parse(text);
    return Array.isArray(kept) ? kept.filter(isMadeLink) : NONE;
  } catch (error) {
    if (error instanceof SyntaxError) return NONE;
    throw error;
  }
}

function isMadeLink(value: unknown): value is MadeLink {
  if (typeof value !== 'object' || value === null) return false;
  const fields: Readonly<Record<string, unknown>> = { ...value };
  return ['slug', 'url', 'deleteToken', 'label'].every((name) => typeof fields[name] === 'string');
}

function readText(): string | null {
  try {
    return localStorage.getItem(STORAGE_KEY);
  } catch {
    // A browser that keeps nothing: the list stays empty, links work all the same.
    return null;
  }
}

function write(links: readonly MadeLink[]): void {
  try {
    localStorage.setItem(STORAGE_KEY, JSON.stringify(links));
  } catch {
    return;
  }
  window.dispatchEvent(new Event(CHANGED));
}
