import { privateAnswer } from '@/lib/server/handle/answer.ts';
import { endpoint, read } from '@/lib/server/handle.ts';
import { log } from '@/lib/server/log.ts';
import { problem } from '@/lib/wire/problem.ts';

/** What is written will be kept. */
export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = endpoint({
  GET: read(async ({ app }) => {
    try {
      await app.store.assertWritable();
      return privateAnswer(200, { status: 'ok' });
    } catch (error) {
      log.error({ err: error }, 'The database cannot be written');
      return problem('not-ready', 'The database cannot be written now.');
    }
  }),
});
