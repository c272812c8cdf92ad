import type { SourceKind } from '@/lib/core/report';
import { fractionAt } from '../timeline-scale';
import type { LocatedReport } from './locate-reports';
import { heightAt, type PlotScale } from './plot-scale';
import type { PlotSize } from './use-plot-size';

/** Reports of one place and about one time, drawn side by side. */
export interface MarkCluster {
  /** Its middle, as fractions of the plot. */
  readonly x: number;
  readonly y: number;
  readonly marks: readonly PlacedMark[];
}

interface PlacedMark {
  readonly source: SourceKind;
  readonly isSetAside: boolean;
  /** From the middle, px. */
  readonly dx: number;
  readonly dy: number;
}

const PITCH_PX = 8.4;
const A_ROW = 3;
/** More would hide what lies about them: the list has them all. */
const MOST_MARKS = 12;

/** Puts the reports of one place that would overlap into rows of three, centred on their kilometres. Cost: linear. */
export function clusterMarks(
  reports: readonly LocatedReport[],
  { scale, size }: { readonly scale: PlotScale; readonly size: PlotSize },
): readonly MarkCluster[] {
  const column = (A_ROW * PITCH_PX) / size.width;
  const row = PITCH_PX / Math.max(1, size.height);
  const clusters = new Map<string, LocatedReport[]>();
  for (const report of reports) {
    const key = `${Math.floor(fractionAt(scale.time, report.at) / column)}/${Math.round(heightAt(scale, report.km) / row)}`;
    const cluster = clusters.get(key);
    if (cluster) cluster.push(report);
    else clusters.set(key, [report]);
  }
  return [...clusters.values()].map((cluster) => placeCluster(cluster, scale));
}

function placeCluster(cluster: readonly LocatedReport[], scale: PlotScale): MarkCluster {
  const shown = cluster.slice(0, MOST_MARKS);
  const mean = cluster.reduce((sum, { at }) => sum + fractionAt(scale.time, at), 0) / cluster.length;
  const rows = Math.ceil(shown.length / A_ROW);
  const marks = shown.map(({ source, isSetAside }, index) => {
    const row = Math.floor(index / A_ROW);
    const inRow = Math.min(A_ROW, shown.length - row * A_ROW);
    return {
      source,
      isSetAside,
      dx: ((index % A_ROW) - (inRow - 1) / 2) * PITCH_PX,
      dy: ((rows - 1) / 2 - row) * PITCH_PX,
    };
  });
  return { x: mean, y: heightAt(scale, cluster[0]?.km ?? 0), marks };
}
