/**
 * The header in which our own HTTP server passes on the address of the peer (its socket's), having dropped what a client
 * sent under this name. It is read for the limit on writes only, and neither logged nor stored.
 */
export const CLIENT_ADDRESS_HEADER = 'x-caravan-client-address';

export function findClientAddress(headers: Headers): string {
  return headers.get(CLIENT_ADDRESS_HEADER) ?? 'unknown';
}
