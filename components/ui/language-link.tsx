'use client';

import type { ComponentProps, SyntheticEvent } from 'react';

/**
 * To the same page in the other language. The address carries the view and may have changed since the server wrote the
 * link, so that the query and the place on the map are taken over at the last moment.
 */
export function LanguageLink({ href, ...rest }: ComponentProps<'a'> & { readonly href: string }) {
  const takeOver = (event: SyntheticEvent<HTMLAnchorElement>) => {
    const { search, hash } = window.location;
    event.currentTarget.href = `${href.split(/[?#]/)[0]}${search}${hash}`;
  };
  return <a {...rest} href={href} onPointerDown={takeOver} onFocus={takeOver} onClick={takeOver} />;
}
