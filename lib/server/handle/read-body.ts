import { type Problem, problem } from '../../wire/problem.ts';

/** How a route reads its body: which types, how many bytes, and what they become. */
export interface BodyReader<Body> {
  readonly mediaTypes: readonly string[] | 'any';
  readonly maxBytes: number;
  readonly parse: (bytes: Uint8Array, mediaType: string) => Body | Problem;
}

/** For writes whose address says all: whatever is sent with them is not looked at, but small it must be. */
export const noBody: BodyReader<null> = { mediaTypes: 'any', maxBytes: 64 * 1024, parse: () => null };

/** The media type of a request without its parameters, lower case; a problem when this address does not read it. */
export function readMediaType(request: Request, { mediaTypes }: BodyReader<unknown>): string | Problem {
  const header = request.headers.get('content-type') ?? '';
  if (mediaTypes === 'any') return header;
  const [mediaType = '', ...parameters] = header.toLowerCase().split(';');
  const charset = parameters.map((text) => text.trim()).find((text) => text.startsWith('charset='));
  const isUtf8 = charset === undefined || /^charset="?(utf-?8|us-ascii)"?$/.test(charset);
  const isPlain = (request.headers.get('content-encoding') ?? 'identity') === 'identity';
  if (mediaTypes.includes(mediaType.trim()) && isUtf8 && isPlain) return mediaType.trim();
  const given = header === '' ? 'no Content-Type' : `“${header.slice(0, 100)}”`;
  return problem(
    'unsupported-media-type',
    `Send ${mediaTypes.join(' or ')} in UTF-8, not compressed; this had ${given}.`,
  );
}

/** The bytes of the body; a problem as soon as there are more than the limit, and when the sender breaks off. */
export async function readBytes(request: Request, maxBytes: number): Promise<Uint8Array | Problem> {
  const tooLarge = problem('body-too-large', `At most ${maxBytes} bytes are accepted here.`);
  if (Number(request.headers.get('content-length') ?? 0) > maxBytes) return tooLarge;
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of readChunks(request)) {
    if (chunk === 'broken-off') return problem('incomplete-body', 'The sender broke off before the body was complete.');
    size += chunk.byteLength;
    if (size > maxBytes) return tooLarge;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

async function* readChunks(request: Request): AsyncGenerator<Uint8Array | 'broken-off'> {
  const reader = request.body?.getReader();
  if (!reader) return;
  try {
    for (;;) {
      // Nothing but the connection can fail here: no failure of ours, and nobody is left to be answered.
      const read = await reader.read().catch((): 'broken-off' => 'broken-off');
      if (read === 'broken-off') yield read;
      if (read === 'broken-off' || read.done) return;
      yield read.value;
    }
  } finally {
    // Reached early when the body is too large: the rest is not wanted.
    await reader.cancel().catch(() => undefined);
  }
}
