import type { Basemap, BasemapFile, Coordinates, PackedLine, PackedTown, TownLabel } from './basemap-format.ts';

/** A file's coordinates in degrees, and the outlines of its fills. Pure; some 10 ms for 30,000 points. */
export function decodeBasemap(file: BasemapFile): Basemap {
  const decode = (lines: readonly PackedLine[] = []) => lines.map((line) => decodeLine(line, file));
  const decodeLines = <Group extends { readonly lines: readonly PackedLine[] }>(groups: readonly Group[] = []) =>
    groups.map((group) => ({ ...group, lines: decode(group.lines) }));
  const outline = (rings: readonly PackedLine[] = []) => rings.flatMap((ring) => decodeOutline(ring, file));
  const lakes = file.lakes ?? [];
  return {
    land: decode(file.land),
    coast: outline(file.land),
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

function decodeLine(line: PackedLine, { step, origin }: BasemapFile): Coordinates {
  const degrees = new Float64Array(line.length);
  let x = 0;
  let y = 0;
  for (let i = 0; i < line.length; i += 2) {
    x += line[i] ?? 0;
    y += line[i + 1] ?? 0;
    degrees[i] = origin[0] + x * step;
    degrees[i + 1] = origin[1] + y * step;
  }
  return degrees;
}

/** The edges of a ring but those on the rim of the cut, joined to lines; an uncut ring as one closed line. */
function decodeOutline(ring: PackedLine, file: BasemapFile): readonly Coordinates[] {
  const points = decodeLine(ring, file);
  const count = points.length / 2;
  const cutEdges = file.cut ? findCutEdges(ring, file.cut) : [];
  if (cutEdges.length === 0) return [slicePoints(points, 0, count)];
  return cutEdges
    .map((edge, index) => {
      const nextEdge = cutEdges[index + 1] ?? (cutEdges[0] ?? 0) + count;
      return slicePoints(points, edge + 1, nextEdge);
    })
    .filter((line) => line.length > 2);
}

/** Indexes of the edges, each from its point to the next, that run along the rim. */
function findCutEdges(ring: PackedLine, [width, height]: readonly [number, number]): readonly number[] {
  const found: number[] = [];
  const count = ring.length / 2;
  let x = 0;
  let y = 0;
  const [firstX = 0, firstY = 0] = ring;
  for (let index = 0; index < count; index++) {
    x += ring[2 * index] ?? 0;
    y += ring[2 * index + 1] ?? 0;
    const isLast = index === count - 1;
    const nextX = isLast ? firstX : x + (ring[2 * index + 2] ?? 0);
    const nextY = isLast ? firstY : y + (ring[2 * index + 3] ?? 0);
    if (liesOnRim(x, nextX, width) || liesOnRim(y, nextY, height)) found.push(index);
  }
  return found;
}

function liesOnRim(from: number, to: number, rim: number): boolean {
  return from === to && (from === 0 || from === rim);
}

/** Points `from` to `to`, both included, counted on round the ring. */
function slicePoints(points: Coordinates, from: number, to: number): Coordinates {
  const line = new Float64Array(2 * (to - from + 1));
  for (let i = 0; i < line.length; i++) line[i] = points[(2 * from + i) % points.length] ?? 0;
  return line;
}
