'use client';

import { useMemo } from 'react';
import type { MapOutlook } from '@/components/map/map-props';
import type { MomentStore } from '@/components/moment/moment-context';
import type { MomentForecast } from '@/components/moment/moment-forecast';
import { derive, type Readable } from '@/components/ui/readable';
import { findOutlook } from '@/lib/core/find-outlook';
import type { Outlook } from '@/lib/core/forecast';
import { sayForecast } from '@/lib/core/said-forecast';
import type { Outlooks } from './use-outlooks';

/**
 * The forecast of the moment: the same object until another one holds. Before the outlooks are here that of the first
 * moment, which came with the page, and of no other.
 */
export function useForecast(
  facts: MomentStore,
  given: { readonly outlooks: Outlooks; readonly first: Outlook | null },
): MomentForecast {
  const { outlooks, first } = given;
  return useMemo(
    () =>
      derive(facts, ({ progress }) => {
        const { state, list } = outlooks;
        const found =
          list.length > 0 ? findOutlook(list, progress.at) : first?.from === progress.at ? first : undefined;
        if (found) return sayForecast(found.forecast, progress.freshness);
        return list.length > 0 || state === 'here' ? null : state;
      }),
    [facts, outlooks, first],
  );
}

/**
 * What the map draws of it: the stretch of road so many days ahead. Nothing where the last report is overdue, for it
 * would rest on old ones. `days` null: nothing is asked for.
 */
export function useMapOutlook(
  facts: MomentStore,
  asked: { readonly forecast: MomentForecast; readonly days: number | null },
): Readable<MapOutlook | null> {
  const { forecast, days } = asked;
  return useMemo(() => {
    const shown = derive(facts, ({ progress: { freshness } }) => {
      const answer = forecast.read();
      const isForecast = typeof answer === 'object' && answer?.kind === 'forecast';
      return isForecast && freshness !== 'overdue' ? answer : null;
    });
    return derive(shown, (answer) => (answer && days !== null ? { forecast: answer, days } : null));
  }, [facts, forecast, days]);
}
