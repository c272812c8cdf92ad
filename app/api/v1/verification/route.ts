import { publicAnswer } from '@/lib/server/handle/answer.ts';
import { endpoint, read } from '@/lib/server/handle.ts';

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = endpoint({
  GET: read(async ({ app }) => publicAnswer(app.verification)),
});
