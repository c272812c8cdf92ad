import { createCaravan } from '@/lib/server/commands/create-caravan.ts';
import { publicAnswer } from '@/lib/server/handle/answer.ts';
import { jsonBody } from '@/lib/server/handle/json-body.ts';
import { endpoint, read, write } from '@/lib/server/handle.ts';
import { listCaravans } from '@/lib/server/queries/list-caravans.ts';
import { newCaravanBody } from '@/lib/wire/requests/caravan-bodies.ts';

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = endpoint({
  GET: read(async ({ app }) => {
    const { caravans, validUntil } = await listCaravans(app);
    return publicAnswer({ caravans }, { validUntil });
  }),
  POST: write({
    who: 'moderator',
    body: jsonBody(newCaravanBody),
    run: (call) => createCaravan(call, call.body),
  }),
});
