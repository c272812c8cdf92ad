'use client';

import { useMemo } from 'react';
import type { NumbersSetting } from '@/components/numbers/numbers-context';
import type { Language } from '@/lib/view-state/view-state';
import { reportPagePath, trackerPath } from '@/lib/wire/addresses';
import type { TrackerData } from '@/lib/wire/tracker-data';
import type { TrackerState } from './use-tracker';

/**
 * What all numbers of the page share; the same object while the moment moves. What is copied names its moment, also
 * where the address of the page means the newest.
 */
export function useNumbersSetting(page: {
  readonly data: TrackerData;
  readonly language: Language;
  readonly state: TrackerState;
}): NumbersSetting {
  const { data, language } = page;
  const { control, moment } = page.state;
  const { units } = page.state.view;
  const { caravan, reports, track } = data;
  return useMemo(
    () => ({
      style: { language, units, timeZone: caravan.timeZone },
      reportsById: new Map(reports.map((report) => [report.id, report])),
      setAsideById: new Map(track.setAside.map((aside) => [aside.reportId, aside])),
      reportHref: (id) => reportPagePath(language, caravan.slug, id),
      currentAddress: () => {
        const view = { ...control.read(), at: moment.read() };
        return new URL(trackerPath(language, caravan.slug, view), window.location.origin).href;
      },
    }),
    [language, units, caravan, reports, track, control, moment],
  );
}
