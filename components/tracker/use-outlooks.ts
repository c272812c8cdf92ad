'use client';

import { useMemo } from 'react';
import useSWR from 'swr';
import type { Outlook } from '@/lib/core/forecast';
import { formatInstant } from '@/lib/core/time';
import type { ViewState } from '@/lib/view-state/view-state';
import { apiPaths } from '@/lib/wire/addresses';
import type { OutlooksDocument } from '@/lib/wire/forecast';
import { readOutlooks } from '@/lib/wire/read-outlooks';

const NONE: readonly Outlook[] = [];

/** The forecasts of all moments of a caravan: `loading` and `failed` have none, or those of what was known before. */
export interface Outlooks {
  readonly state: 'loading' | 'here' | 'failed';
  readonly list: readonly Outlook[];
}

/**
 * Asks for the forecasts of all moments of a caravan once the page stands, and again after a failure. `etag` is that of
 * the data on the page: other reports, other forecasts.
 */
export function useOutlooks(
  slug: string,
  known: Pick<ViewState, 'asOf' | 'edition'> & { readonly etag: string },
): Outlooks {
  const path = apiPaths.outlooks(slug, {
    ...(known.asOf !== null && { asOf: formatInstant(known.asOf) }),
    ...(known.edition !== null && { edition: known.edition }),
  });
  const { data, error } = useSWR([path, known.etag], fetchOutlooks, {
    revalidateOnFocus: false,
    revalidateOnReconnect: false,
    revalidateIfStale: false,
    keepPreviousData: true,
    errorRetryCount: 2,
  });
  const state = error !== undefined ? 'failed' : data === undefined ? 'loading' : 'here';
  return useMemo(() => ({ state, list: data ?? NONE }), [state, data]);
}

async function fetchOutlooks([path]: readonly [path: string, etag: string]): Promise<readonly Outlook[]> {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`The outlooks answered ${response.status} for ${path}.`);
  const document: OutlooksDocument = await response.json();
  return readOutlooks(document);
}
