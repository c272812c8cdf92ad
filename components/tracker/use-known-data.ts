'use client';

import { useMemo } from 'react';
import useSWR from 'swr';
import { caravanKnownBy } from '@/lib/core/caravan-known-by';
import { formatInstant } from '@/lib/core/time';
import type { ViewState } from '@/lib/view-state/view-state';
import { apiPaths } from '@/lib/wire/addresses';
import type { TrackerData } from '@/lib/wire/tracker-data';

export type KnownView = Pick<ViewState, 'asOf' | 'edition'>;

export interface KnownData {
  readonly data: TrackerData;
  /** Reports of today that the shown knowledge does not have; null: today's is shown, or how many is not known. */
  readonly hiddenReports: number | null;
  /** What is known today, if the page holds it: it spans the whole time. */
  readonly today: TrackerData | null;
  /** Another state of knowledge is asked for and not here yet. */
  readonly isLoading: boolean;
}

/**
 * The data of the knowledge time that the view asks for: what came with the page as long as that is the same, else what
 * the server knew then. Until that is here the page keeps what it shows.
 */
export function useKnownData(
  page: { readonly data: TrackerData; readonly view: KnownView; readonly hiddenReports: number | null },
  shown: KnownView,
): KnownData {
  const isOfPage = shown.asOf === page.view.asOf && shown.edition === page.view.edition;
  const {
    data = page.data,
    isLoading,
    error,
  } = useSWR(isOfPage ? null : apiPaths.timeline(page.data.caravan.slug, toQuery(shown)), fetchData, {
    revalidateOnFocus: false,
    keepPreviousData: true,
  });
  const read = isOfPage ? page.data : data;
  const known = useMemo(() => ({ ...read, caravan: caravanKnownBy(read.caravan, shown.asOf) }), [read, shown.asOf]);
  const pageIsToday = page.hiddenReports === null;
  const todaysReports = page.data.reportCount + (page.hiddenReports ?? 0);
  const isToday = shown.asOf === null && shown.edition === null;
  return {
    data: known,
    hiddenReports: isToday ? null : Math.max(0, todaysReports - known.reportCount),
    today: isToday ? known : pageIsToday ? page.data : null,
    isLoading: !isOfPage && (isLoading || error !== undefined),
  };
}

/** The part of a view that says what was known. */
export function readKnown({ asOf, edition }: KnownView): KnownView {
  return { asOf, edition };
}

function toQuery({ asOf, edition }: KnownView) {
  return { ...(asOf !== null && { asOf: formatInstant(asOf) }), ...(edition !== null && { edition }) };
}

async function fetchData(address: string): Promise<TrackerData> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`The timeline answered ${response.status} for ${address}.`);
  return response.json();
}
