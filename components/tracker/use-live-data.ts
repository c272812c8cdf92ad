'use client';

import type { RefObject } from 'react';
import useSWR from 'swr';
import { apiPaths } from '@/lib/wire/addresses';
import type { TrackerData } from '@/lib/wire/tracker-data';

const REFRESH_MS = 60_000;

export interface LiveData {
  readonly data: TrackerData;
  /** The last refresh failed: what is shown is older. */
  readonly hasFailed: boolean;
  readonly retry: () => void;
}

/** Keeps the data of an ongoing caravan fresh. What arrives during a drag waits, so that nothing moves under the hand. */
export function useLiveData(live: {
  readonly initial: TrackerData;
  readonly isLive: boolean;
  readonly isHeld: RefObject<boolean>;
}): LiveData {
  const { initial, isLive, isHeld } = live;
  const { data, error, mutate } = useSWR(isLive ? apiPaths.timeline(initial.caravan.slug) : null, fetchData, {
    fallbackData: initial,
    refreshInterval: REFRESH_MS,
    revalidateOnMount: false,
    keepPreviousData: true,
    isPaused: () => isHeld.current,
    compare: (a, b) => a?.etag === b?.etag && a?.asOf === b?.asOf,
  });
  return { data: data ?? initial, hasFailed: error !== undefined, retry: () => void mutate() };
}

async function fetchData(address: string): Promise<TrackerData> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`The timeline answered ${response.status} for ${address}.`);
  return response.json();
}
