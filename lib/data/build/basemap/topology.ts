import { z } from 'zod';
import { readSourceJson } from '../sources.ts';

/** A point in whole steps of its level. */
export type StepPoint = readonly [x: number, y: number];
export type StepLine = readonly StepPoint[];

/** One level of the base map in whole steps from −180°, −90°. Rings close without repeating their first point. */
export interface Level {
  /** Degrees. */
  readonly step: number;
  readonly land: readonly StepLine[];
  readonly lakes: readonly { readonly source: string; readonly rings: readonly StepLine[] }[];
  readonly rivers: readonly RiverGroup<StepLine>[];
  readonly states: readonly { readonly country: string; readonly lines: readonly StepLine[] }[];
  readonly borders: readonly { readonly pair: string; readonly lines: readonly StepLine[] }[];
  readonly usMexico: readonly StepLine[];
  readonly roads: readonly StepLine[];
}

export interface RiverGroup<Line> {
  readonly minZoom: number;
  readonly isBorder: boolean;
  readonly lines: readonly Line[];
}

const polygons = z.object({
  geometries: z.array(
    z.object({
      type: z.literal('Polygon'),
      arcs: z.array(z.tuple([z.int().nonnegative()])),
      properties: z.object({ s: z.string() }).optional(),
    }),
  ),
});

const lines = <Properties extends z.ZodType>(properties: Properties) =>
  z.object({
    geometries: z.array(
      z.discriminatedUnion('type', [
        z.object({
          type: z.literal('MultiLineString'),
          arcs: z.array(z.tuple([z.int().nonnegative()])),
          properties,
        }),
        z.object({ type: z.literal('LineString'), arcs: z.tuple([z.int().nonnegative()]), properties }),
      ]),
    ),
  });

const topology = z.object({
  transform: z.object({
    scale: z.tuple([z.number(), z.number()]),
    translate: z.tuple([z.literal(-180), z.literal(-90)]),
  }),
  arcs: z.array(z.array(z.tuple([z.int(), z.int()]))),
  objects: z.object({
    land: polygons,
    lakes: polygons,
    rivers: lines(z.object({ z: z.int(), b: z.literal(1).optional() })),
    states: lines(z.object({ c: z.string() })),
    borders: lines(z.object({ p: z.string(), usmx: z.literal(1).optional() })),
    roads: lines(z.undefined().optional()),
  }),
});

type Polygons = z.infer<typeof polygons>;

/** Reads a level. No arc of these files is shared or reversed, so each is one whole ring or line. */
export function readLevel(name: string): Level {
  const { transform, arcs, objects } = topology.parse(readSourceJson(name));
  const points = arcs.map(sumDeltas);
  const lineOf = (arc: number) => points[arc] ?? [];
  const linesOf = (arcLists: readonly (number | readonly number[])[]) => arcLists.flat().map(lineOf);
  const borders = objects.borders.geometries;
  return {
    step: transform.scale[0],
    land: readRings(objects.land, lineOf),
    lakes: [...new Set(objects.lakes.geometries.map(({ properties }) => properties?.s ?? ''))].sort().map((source) => ({
      source,
      rings: readRings(
        { geometries: objects.lakes.geometries.filter(({ properties }) => properties?.s === source) },
        lineOf,
      ),
    })),
    rivers: objects.rivers.geometries.map(({ arcs: arcLists, properties }) => ({
      minZoom: properties.z,
      isBorder: properties.b === 1,
      lines: linesOf(arcLists),
    })),
    states: objects.states.geometries.map(({ arcs: arcLists, properties }) => ({
      country: properties.c,
      lines: linesOf(arcLists),
    })),
    borders: borders
      .filter(({ properties }) => !properties.usmx)
      .map(({ arcs: arcLists, properties }) => ({ pair: properties.p, lines: linesOf(arcLists) })),
    usMexico: borders.filter(({ properties }) => properties.usmx).flatMap(({ arcs: arcLists }) => linesOf(arcLists)),
    roads: objects.roads.geometries.flatMap(({ arcs: arcLists }) => linesOf(arcLists)),
  };
}

function sumDeltas(deltas: readonly StepPoint[]): StepLine {
  let x = 0;
  let y = 0;
  return deltas.map(([dx, dy]) => {
    x += dx;
    y += dy;
    return [x, y];
  });
}

/** Outer rings anticlockwise, holes clockwise, so that pieces that overlap fill as one by the non-zero rule. */
function readRings({ geometries }: Polygons, lineOf: (arc: number) => StepLine): readonly StepLine[] {
  return geometries.flatMap(({ arcs }) =>
    arcs.map(([arc], index) => {
      const ring = lineOf(arc).slice(0, -1);
      const isAnticlockwise = measureRing(ring) > 0;
      return isAnticlockwise === (index === 0) ? ring : ring.toReversed();
    }),
  );
}

/** Area in square steps, positive when the ring winds anticlockwise. */
export function measureRing(ring: StepLine): number {
  let doubled = 0;
  let [fromX, fromY] = ring.at(-1) ?? [0, 0];
  for (const [x, y] of ring) {
    doubled += fromX * y - x * fromY;
    [fromX, fromY] = [x, y];
  }
  return doubled / 2;
}
