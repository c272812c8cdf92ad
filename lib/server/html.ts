declare const htmlBrand: unique symbol;

/** Markup that was escaped where it had to be. Only {@link html} makes it. */
export interface Html {
  readonly [htmlBrand]: true;
  readonly markup: string;
}

type Part = string | number | Html | readonly Html[] | null;

/**
 * Writes markup: `` html`<p>${words}</p>` ``. What is put in is escaped, for text and for attributes in double quotes,
 * unless it is markup itself; null is nothing. For pages that are to be light, have a status of their own or no script.
 */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Html {
  const markup = strings.reduce((text, string, index) => text + write(parts[index - 1] ?? null) + string);
  // The brand's one maker: every part has been escaped above.
  return { markup } as Html;
}

/** Several pieces one after the other. */
export function joinHtml(pieces: readonly Html[], between = ''): Html {
  const gap = escapeHtml(between);
  return { markup: pieces.map(({ markup }) => markup).join(gap) } as Html;
}

function write(part: Part): string {
  if (part === null) return '';
  if (typeof part === 'string') return escapeHtml(part);
  if (typeof part === 'number') return String(part);
  return 'markup' in part ? part.markup : part.map(({ markup }) => markup).join('');
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ESCAPES[character] ?? character);
}
