import type { Outlook } from '../core/forecast.ts';
import type { OutlooksDocument } from './forecast.ts';

/** Reads what `toOutlooksDocument` wrote: each forecast with its comparable caravans again. */
export function readOutlooks({ outlooks, caravans }: OutlooksDocument): readonly Outlook[] {
  const bySlug = new Map(caravans.map((one) => [one.slug, one]));
  return outlooks.map(({ from, forecast }) => {
    if (forecast.kind !== 'forecast') return { from, forecast };
    const comparable = forecast.dispersal.comparable.flatMap((slug) => bySlug.get(slug) ?? []);
    return { from, forecast: { ...forecast, dispersal: { ...forecast.dispersal, comparable } } };
  });
}
