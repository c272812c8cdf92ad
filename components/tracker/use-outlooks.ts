'use client';

import useSWR from 'swr';
import type { Outlook } from '@/lib/core/forecast';
import { formatInstant } from '@/lib/core/time';
import type { ViewState } from '@/lib/view-state/view-state';
import { apiPaths } from '@/lib/wire/addresses';
import type { OutlooksDocument } from '@/lib/wire/forecast';

const NONE: readonly Outlook[] = [];

/**
 * The forecasts of all moments of a caravan, asked for once the page stands; empty until they are here, and where they
 * do not come: the page then says nothing of what is to be. `etag` is that of the data on the page: other reports, other
 * forecasts.
 */
export function useOutlooks(
  slug: string,
  known: Pick<ViewState, 'asOf' | 'edition'> & { readonly etag: string },
): readonly Outlook[] {
  const path = apiPaths.outlooks(slug, {
    ...(known.asOf !== null && { asOf: formatInstant(known.asOf) }),
    ...(known.edition !== null && { edition: known.edition }),
  });
  const { data = NONE } = useSWR([path, known.etag], fetchOutlooks, {
    revalidateOnFocus: false,
    revalidateOnReconnect: false,
    revalidateIfStale: false,
    keepPreviousData: true,
    errorRetryCount: 1,
  });
  return data;
}

async function fetchOutlooks([path]: readonly [path: string, etag: string]): Promise<readonly Outlook[]> {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`The outlooks answered ${response.status} for ${path}.`);
  const { outlooks }: OutlooksDocument = await response.json();
  return outlooks;
}
