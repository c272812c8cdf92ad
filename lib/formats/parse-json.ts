/**
 * Reads JSON in UTF-8, a byte-order mark allowed. Undefined: it is none; the message of V8 quotes the input, so it is not
 * passed on.
 */
export function parseJson(bytes: Uint8Array): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) };
  } catch (error) {
    // The decoder throws a TypeError, the parser a SyntaxError; anything else is a bug.
    if (error instanceof SyntaxError || error instanceof TypeError) return undefined;
    throw error;
  }
}
