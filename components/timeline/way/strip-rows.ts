import type { LocatedReport } from './locate-reports';
import { heightAt, type PlotScale } from './plot-scale';
import { type SpreadLabel, spreadLabels, type WantedLabel } from './spread-labels';
import type { StripTown } from './strip-towns';

/** A town of the strip map with the reports that speak of it. */
export interface StripTownWithReports extends StripTown {
  readonly reports: number;
}

export type StripRow = SpreadLabel<StripTownWithReports & WantedLabel>;

/** A report belongs to the town it is nearest to, within so many kilometres. */
const TOWN_KM = 3;
/** Two rows are so far apart, px. */
const PITCH_PX = 20;
const REACH_PX = { start: 90, night: 90, ahead: 4 } as const;

/** The rows of a strip map so many px high, from the top: towns where it slept have room before those ahead. */
export function layOutRows(
  towns: readonly StripTown[],
  {
    reports,
    scale,
    heightPx,
  }: { readonly reports: readonly LocatedReport[]; readonly scale: PlotScale; readonly heightPx: number },
): readonly StripRow[] {
  const counts = countByTown(towns, reports);
  const wanted = towns
    .map((town) => ({
      ...town,
      reports: counts.get(town) ?? 0,
      y: heightAt(scale, town.km) * heightPx,
      reachPx: REACH_PX[town.kind],
    }))
    .filter(({ y }) => y >= 0 && y <= heightPx + 1);
  return spreadLabels(wanted, { pitchPx: PITCH_PX, heightPx });
}

function countByTown(towns: readonly StripTown[], reports: readonly LocatedReport[]): ReadonlyMap<StripTown, number> {
  const counts = new Map<StripTown, number>();
  const known = towns.filter(({ kind }) => kind !== 'ahead');
  for (const { km } of reports) {
    const nearest = known.reduce<StripTown | undefined>(
      (best, town) => (best === undefined || Math.abs(town.km - km) < Math.abs(best.km - km) ? town : best),
      undefined,
    );
    if (nearest && Math.abs(nearest.km - km) <= TOWN_KM) counts.set(nearest, (counts.get(nearest) ?? 0) + 1);
  }
  return counts;
}
