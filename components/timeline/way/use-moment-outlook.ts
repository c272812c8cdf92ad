import { useMemo } from 'react';
import { type MomentForecast, readTold } from '@/components/moment/moment-forecast';
import { useReadable } from '@/components/ui/use-readable';
import { listEveningsAt } from '@/lib/core/evenings-at';
import { findOutlook } from '@/lib/core/find-outlook';
import type { ForecastAnswer, Outlook } from '@/lib/core/forecast';
import type { Instant } from '@/lib/core/time';
import type { Track } from '@/lib/core/track';
import { type FanSample, listFanSamples } from './fan-samples';

/** What is forecast at a moment. */
export interface MomentOutlook {
  /** Undefined: not here yet. */
  readonly answer: ForecastAnswer | undefined;
  /** Empty: no forecast. */
  readonly fan: readonly FanSample[];
}

/** The outlook of the moment shown; the same object until the forecast changes, a few times a day at most. */
export function useMomentOutlook(track: Track, forecast: MomentForecast): MomentOutlook {
  const told = useReadable(forecast, readTold);
  return useOutlook(track, typeof told === 'object' ? (told ?? undefined) : undefined);
}

/** The outlook of a moment that stands still. */
export function useOutlookAt(
  track: Track,
  { outlooks, moment }: { readonly outlooks: readonly Outlook[]; readonly moment: Instant },
): MomentOutlook {
  return useOutlook(track, findOutlook(outlooks, moment)?.forecast);
}

function useOutlook(track: Track, answer: ForecastAnswer | undefined): MomentOutlook {
  return useMemo(() => ({ answer, fan: answer ? listFan(track, answer) : [] }), [track, answer]);
}

/** It opens at the last evening known at the issue. */
function listFan(track: Track, answer: ForecastAnswer): readonly FanSample[] {
  if (answer.kind !== 'forecast') return [];
  const last = listEveningsAt(track, answer.issuedAt).evenings.at(-1);
  return last ? listFanSamples(answer, { last, timeZone: track.timeZone }) : [];
}

/** The far edge of a fan, which the scale of a chart has to hold. */
export function farEdgeOf(fan: readonly FanSample[]): number {
  return Math.max(0, ...fan.map(({ most }) => most.high));
}
