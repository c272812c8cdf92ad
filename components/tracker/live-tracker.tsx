'use client';

import { useRef } from 'react';
import useSWR from 'swr';
import { apiPaths } from '@/lib/wire/addresses';
import type { TrackerData } from '@/lib/wire/tracker-data';
import { RefreshNotice } from './refresh-notice';
import { Tracker, type TrackerProps } from './tracker';

const REFRESH_MS = 60_000;

/** The tracker of an ongoing caravan, kept fresh. What arrives during a drag waits: nothing moves under the hand. */
export function LiveTracker(props: TrackerProps) {
  const isHeld = useRef(false);
  const {
    data = props.data,
    error,
    mutate,
  } = useSWR(apiPaths.timeline(props.data.caravan.slug), fetchData, {
    fallbackData: props.data,
    refreshInterval: REFRESH_MS,
    revalidateOnMount: false,
    keepPreviousData: true,
    isPaused: () => isHeld.current,
    compare: (a, b) => a?.etag === b?.etag && a?.asOf === b?.asOf,
  });
  const notice = error !== undefined && (
    <RefreshNotice data={data} language={props.language} onRetry={() => void mutate()} />
  );
  return <Tracker {...props} data={data} isHeld={isHeld} notice={notice} />;
}

async function fetchData(address: string): Promise<TrackerData> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`The timeline answered ${response.status} for ${address}.`);
  return response.json();
}
