import { createShareLink } from '@/lib/server/commands/share-links.ts';
import { jsonBody } from '@/lib/server/handle/json-body.ts';
import { endpoint, write } from '@/lib/server/handle.ts';
import { shareLinkBody } from '@/lib/wire/requests/share-link-body.ts';

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = endpoint({
  POST: write({
    who: 'anyone',
    body: jsonBody(shareLinkBody),
    run: (call) => createShareLink(call, call.body),
  }),
});
