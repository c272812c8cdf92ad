import type { Basemap, Coordinates } from '@/lib/data/basemap-format.ts';
import { type ProjectedPaths, projectPaths } from '../projected-paths.ts';

/** One level or piece of the base map, projected and ready to draw. */
export interface BaseShapes {
  readonly land: ProjectedPaths;
  readonly coast: ProjectedPaths;
  readonly lakes: ProjectedPaths;
  readonly shores: ProjectedPaths;
  readonly rivers: readonly { readonly minZoom: number; readonly paths: ProjectedPaths }[];
  readonly states: ProjectedPaths;
  readonly borders: ProjectedPaths;
  readonly roads: ProjectedPaths;
  /** The US–Mexico line, drawn by a layer of its own above the others. */
  readonly usMexico: ProjectedPaths;
}

export function projectBase(base: Basemap): BaseShapes {
  const linesOf = (groups: readonly { readonly lines: readonly Coordinates[] }[]) =>
    projectPaths(groups.flatMap(({ lines }) => lines));
  return {
    land: projectPaths(base.land),
    coast: projectPaths(base.coast),
    lakes: projectPaths(base.lakes.flatMap(({ rings }) => rings)),
    shores: projectPaths(base.shores),
    rivers: base.rivers.map(({ minZoom, lines }) => ({ minZoom, paths: projectPaths(lines) })),
    states: linesOf(base.states),
    borders: linesOf(base.borders),
    roads: projectPaths(base.roads),
    usMexico: projectPaths(base.usMexico),
  };
}
