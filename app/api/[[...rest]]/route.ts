import { endpoint, read } from '@/lib/server/handle.ts';
import { problem } from '@/lib/wire/problem.ts';

const nothing = read(async () => problem('unknown-address', 'The API has no such address.'));

/** Whatever no other route of the API answers. */
export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = endpoint({
  GET: nothing,
  POST: nothing,
  PUT: nothing,
  PATCH: nothing,
  DELETE: nothing,
});
