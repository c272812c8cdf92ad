import type { Position } from '@/lib/core/position.ts';
import { findGridCell, type GridCell } from '@/lib/core/publication-cell.ts';
import type { SourceKind } from '@/lib/core/report.ts';
import type { TrackerReport } from '@/lib/wire/tracker-data.ts';

/** Reports of one place, drawn as a small block of marks beside it. */
export interface ReportGroup {
  readonly key: string;
  readonly position: Position;
  /** In order of time; at most {@link MAX_MARKS}. */
  readonly marks: readonly ReportMark[];
  /** How many more there are. */
  readonly more: number;
}

export interface ReportMark {
  readonly id: string;
  readonly kind: SourceKind;
  readonly fixAt: number;
  /** Why it does not bend the track, in words; absent: it does. */
  readonly aside?: string;
}

/** A square in which there is a field report, from the first of them on. */
export interface ReportCell {
  readonly bounds: GridCell;
  readonly fixAt: number;
}

export const MAX_MARKS = 18;

/** Marks a row, and from one to the next. */
export const COLUMNS = 6;
export const STEP_PX = 7;
export const MARGIN_PX = 1;
const MORE_PX = 30;

/** Groups what has a place of its own; field reports are squares, never points. */
export function groupReports(
  reports: readonly TrackerReport[],
  setAside: ReadonlyMap<string, string> = new Map(),
): {
  readonly groups: readonly ReportGroup[];
  readonly cells: readonly ReportCell[];
} {
  const byPlace = new Map<string, TrackerReport[]>();
  const byCell = new Map<string, ReportCell>();
  for (const { class: publicationClass, position, shown, fixAt } of reports) {
    if (publicationClass !== 'field') continue;
    const bounds = findGridCell(position, shown.precisionKm);
    const known = byCell.get(keyOf(bounds.centre));
    if (!known || fixAt < known.fixAt) byCell.set(keyOf(bounds.centre), { bounds, fixAt });
  }
  for (const report of reports) {
    if (report.class === 'field') continue;
    const group = byPlace.get(keyOf(report.position)) ?? [];
    group.push(report);
    byPlace.set(keyOf(report.position), group);
  }
  return {
    groups: [...byPlace].map(([key, group]) => describeGroup(key, { reports: group, setAside })),
    cells: [...byCell.values()],
  };
}

/** Places to 0.01°, the finest the product knows. */
function keyOf(position: Position): string {
  return position.map((degrees) => degrees.toFixed(2)).join(' ');
}

function describeGroup(
  key: string,
  { reports, setAside }: { readonly reports: readonly TrackerReport[]; readonly setAside: ReadonlyMap<string, string> },
): ReportGroup {
  const sorted = [...reports].sort((a, b) => a.fixAt - b.fixAt);
  return {
    key,
    position: sorted[0]?.position ?? [0, 0],
    marks: sorted.slice(0, MAX_MARKS).map(({ id, source, fixAt }) => {
      const aside = setAside.get(id);
      return { id, kind: source.kind, fixAt, ...(aside !== undefined && { aside }) };
    }),
    more: Math.max(0, sorted.length - MAX_MARKS),
  };
}

/** Room that a block takes, in pixels. */
export function measureBlock({ marks, more }: ReportGroup): { readonly width: number; readonly height: number } {
  const columns = Math.min(COLUMNS, marks.length);
  const rows = Math.ceil(marks.length / COLUMNS);
  return {
    width: columns * STEP_PX + MARGIN_PX * 2 + (more > 0 ? MORE_PX : 0),
    height: rows * STEP_PX + MARGIN_PX * 2,
  };
}
