import { privateAnswer } from '@/lib/server/handle/answer.ts';
import { endpoint, read } from '@/lib/server/handle.ts';

/** The process answers. */
export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = endpoint({
  GET: read(async () => privateAnswer(200, { status: 'ok' })),
});
