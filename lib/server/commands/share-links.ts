import { addHours } from '../../core/time.ts';
import type { StoredShareLink } from '../../storage/store.ts';
import type { ShareView } from '../../view-state/share-view.ts';
import { isProblem, type Problem, problem } from '../../wire/problem.ts';
import type { ShareLinkBody } from '../../wire/requests/share-link-body.ts';
import type { NewShareLinkDocument } from '../../wire/share-link.ts';
import type { App } from '../app.ts';
import { type Answer, noContent, privateAnswer } from '../handle/answer.ts';
import { challenge } from '../handle/run-write.ts';
import { findPublicCaravan } from '../queries/find-public-caravan.ts';
import { describeShareLink } from '../queries/find-share-link.ts';
import { hashToken, makeShareSlug, makeToken } from '../secrets.ts';
import type { WriteContext } from './write-context.ts';

/** Makes a link to a view. One that names `asOf` is frozen: it also keeps the last edition there was. */
export async function createShareLink(context: WriteContext, body: ShareLinkBody): Promise<Answer | Problem> {
  const { app, now, remember, repeat } = context;
  const found = await findPublicCaravan(app, body.view.caravan);
  if (isProblem(found)) return refuseCaravan(body.view.caravan);
  const isFrozen = body.view.asOf !== undefined;
  // All that was written before, and nothing that will be; see `Store.latestEdition`.
  const edition = Math.max(await app.store.latestEdition(), now - 1);
  const view: ShareView = { ...body.view, ...(isFrozen && { edition }) };
  const hours = body.expiresInHours ?? null;
  const deleteToken = makeToken();
  for (;;) {
    const link: StoredShareLink = {
      slug: makeShareSlug(),
      view: JSON.stringify(view),
      deleteTokenHash: hashToken(deleteToken),
      createdAt: now,
      expiresAt: hours === null ? null : addHours(now, hours),
      revokedAt: null,
    };
    const document: NewShareLinkDocument = { ...describeShareLink(link, context.baseUrl), deleteToken };
    const answer = privateAnswer(201, document, { location: `/api/v1/share-links/${link.slug}` });
    const outcome = await app.store.createShareLink({ ...link, ...remember(answer) });
    if (outcome.kind === 'repeated') return repeat(outcome.answer);
    // Once in 10²¹: another link has the slug, so take the next.
    if (outcome.kind === 'written') return answer;
  }
}

/** Whether this is the token that the maker of a link was told. */
export async function isShareLinkToken(
  { store }: Pick<App, 'store'>,
  { slug, token }: { readonly slug: string; readonly token: string | undefined },
): Promise<boolean> {
  return isTokenOf(await store.findShareLink(slug), token);
}

/** Deletes a link for its maker or a moderator. Doing it again changes nothing. */
export async function deleteShareLink(
  context: WriteContext,
  request: { readonly slug: string; readonly token: string | undefined; readonly isModerator: boolean },
): Promise<Answer | Problem> {
  const { app, remember, repeat } = context;
  const stored = await app.store.findShareLink(request.slug);
  const unknown = problem('unknown-share-link', 'No share link has this slug.');
  if (!stored) return unknown;
  if (!isTokenOf(stored, request.token) && !request.isModerator) {
    return challenge(problem('wrong-token', 'Send the deleteToken of this link as “Authorization: Bearer …”.'));
  }
  const answer = noContent();
  if (stored.revokedAt !== null) return answer;
  const outcome = await app.store.revokeShareLink({ slug: stored.slug, ...remember(answer) });
  if (outcome.kind === 'repeated') return repeat(outcome.answer);
  return outcome.kind === 'unknown-share-link' ? unknown : answer;
}

function isTokenOf(link: StoredShareLink | undefined, token: string | undefined): boolean {
  return token !== undefined && hashToken(token) === link?.deleteTokenHash;
}

function refuseCaravan(slug: string): Problem {
  return problem('invalid-fields', 'A link opens the view of a caravan.', [
    { path: '/view/caravan', code: 'unknown-caravan', message: `No caravan has the slug “${slug}”.` },
  ]);
}
