import type { ProjectedPaths } from '../projected-paths.ts';

/** One level or piece of the base map, projected and ready to draw. */
export interface BaseShapes {
  readonly land: ProjectedPaths;
  readonly lakes: ProjectedPaths;
  readonly rivers: readonly { readonly fromZoom: number; readonly paths: ProjectedPaths }[];
  readonly states: ProjectedPaths;
  readonly borders: ProjectedPaths;
  readonly roads: ProjectedPaths;
  /** The US–Mexico line, drawn by a layer of its own above the others. */
  readonly usBorder: ProjectedPaths;
}
