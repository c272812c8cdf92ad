'use client';

import { useMemo } from 'react';
import type { NumbersSetting } from '@/components/numbers/numbers-context';
import type { Language, Units } from '@/lib/view-state/view-state';
import { reportPagePath } from '@/lib/wire/addresses';
import type { TrackerData } from '@/lib/wire/tracker-data';

/** What all numbers of the page share; the same object while the moment moves. */
export function useNumbersSetting(page: {
  readonly data: TrackerData;
  readonly language: Language;
  readonly units: Units;
}): NumbersSetting {
  const { data, language, units } = page;
  const { caravan, reports, track } = data;
  return useMemo(
    () => ({
      style: { language, units, timeZone: caravan.timeZone },
      reportsById: new Map(reports.map((report) => [report.id, report])),
      setAsideById: new Map(track.setAside.map((aside) => [aside.reportId, aside])),
      reportHref: (id) => reportPagePath(language, caravan.slug, id),
      currentAddress: () => window.location.href,
    }),
    [language, units, caravan, reports, track],
  );
}
