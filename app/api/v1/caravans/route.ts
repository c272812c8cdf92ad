import { publicAnswer } from '@/lib/server/handle/answer.ts';
import { endpoint, read } from '@/lib/server/handle.ts';
import { listCaravans } from '@/lib/server/queries/list-caravans.ts';

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = endpoint({
  GET: read(async ({ app }) => {
    const { caravans, validUntil } = await listCaravans(app);
    return publicAnswer({ caravans }, { validUntil });
  }),
});
