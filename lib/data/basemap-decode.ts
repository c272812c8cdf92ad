import type { Basemap, BasemapFile, Coordinates, PackedLine, PackedTown, TownLabel } from './basemap-format.ts';

/** A file's coordinates in degrees, and the outlines of its fills. Pure; some 10 ms for 30,000 points. */
export function decodeBasemap(file: BasemapFile): Basemap {
  const decode = (lines: readonly PackedLine[] = []) => lines.map((line) => toDegrees(unpackLine(line), file));
  const decodeLines = <Group extends { readonly lines: readonly PackedLine[] }>(groups: readonly Group[] = []) =>
    groups.map((group) => ({ ...group, lines: decode(group.lines) }));
  const outline = (rings: readonly PackedLine[]) =>
    rings.flatMap((ring) => traceOutline(unpackLine(ring), file.cut)).map((line) => toDegrees(line, file));
  const lakes = file.lakes ?? [];
  return {
    land: decode(file.land),
    coast: outline(file.land ?? []),
    lakes: lakes.map(({ source, rings }) => ({ source, rings: decode(rings) })),
    shores: outline(lakes.flatMap(({ rings }) => rings)),
    rivers: decodeLines(file.rivers),
    states: decodeLines(file.states),
    borders: decodeLines(file.borders),
    usMexico: decode(file.usMexico),
    roads: decode(file.roads),
    towns: (file.towns ?? []).map(decodeTown),
  };
}

/** A row of towns, as pieces and `places-overview.json` have it. */
export function decodeTown(town: PackedTown): TownLabel {
  const [name, lon, lat, population, rank, minZoom, country, capital, anchor, names] = town;
  return {
    name: { en: names?.en ?? name, es: names?.es ?? name },
    lon,
    lat,
    population,
    rank,
    minZoom,
    country,
    capital: capital === 2 ? 'national' : capital === 1 ? 'state' : 'none',
    anchor,
  };
}

/** Whole steps from the origin, x and y by turns. */
function unpackLine(line: PackedLine): number[] {
  const steps: number[] = [];
  let x = 0;
  let y = 0;
  for (let i = 0; i < line.length; i += 2) {
    x += line[i] ?? 0;
    y += line[i + 1] ?? 0;
    steps.push(x, y);
  }
  return steps;
}

function toDegrees(steps: readonly number[], { step, origin: [west, south] }: BasemapFile): Coordinates {
  return Float64Array.from(steps, (value, index) => (index % 2 === 0 ? west : south) + value * step);
}

/** The edges of a ring but those on the rim of the cut, joined to lines; an uncut ring as one closed line. */
function traceOutline(ring: readonly number[], cut: BasemapFile['cut']): readonly number[][] {
  const count = ring.length / 2;
  const x = (index: number) => ring[(index % count) * 2] ?? 0;
  const y = (index: number) => ring[(index % count) * 2 + 1] ?? 0;
  const isCut = (index: number) =>
    cut !== undefined && (liesOnRim(x(index), x(index + 1), cut[0]) || liesOnRim(y(index), y(index + 1), cut[1]));

  let firstCut = 0;
  while (firstCut < count && !isCut(firstCut)) firstCut++;
  if (firstCut === count) return [[...ring, x(0), y(0)]];

  const lines: number[][] = [];
  for (let index = firstCut + 1; index < firstCut + count; index++) {
    if (isCut(index)) continue;
    if (isCut(index - 1)) lines.push([x(index), y(index)]);
    lines.at(-1)?.push(x(index + 1), y(index + 1));
  }
  return lines;
}

function liesOnRim(from: number, to: number, rim: number): boolean {
  return from === to && (from === 0 || from === rim);
}
