import { deleteShareLink, isShareLinkToken } from '@/lib/server/commands/share-links.ts';
import { publicAnswer } from '@/lib/server/handle/answer.ts';
import { noBody } from '@/lib/server/handle/read-body.ts';
import { endpoint, read, write } from '@/lib/server/handle.ts';
import { findShareLink } from '@/lib/server/queries/find-share-link.ts';
import { isProblem } from '@/lib/wire/problem.ts';

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = endpoint<{ slug: string }>({
  GET: read(async ({ app, params, now, baseUrl }) => {
    const found = await findShareLink(app, { slug: params.slug, now, baseUrl });
    if (isProblem(found)) return found;
    return publicAnswer(found.link, { validUntil: found.expiresAt });
  }),
  DELETE: write({
    who: 'token-holder',
    body: noBody,
    holdsToken: ({ app, params, credentials }) =>
      isShareLinkToken(app, { slug: params.slug, token: credentials.bearer }),
    run: (call) =>
      deleteShareLink(call, {
        slug: call.params.slug,
        token: call.credentials.bearer,
        isModerator: call.isModerator,
      }),
  }),
});
