import type { Instant } from '../core/time.ts';

export const LANGUAGES = ['en', 'es'] as const;
export type Language = (typeof LANGUAGES)[number];

export const UNITS = ['km', 'mi'] as const;
export type Units = (typeof UNITS)[number];

/** Layers a reader can switch off; all are on unless the address says otherwise. */
export const LAYERS = ['reports', 'crossings', 'inset'] as const;
export type Layer = (typeof LAYERS)[number];

/** What is seen on a tracker page, as a value. The address is its only store. */
export interface ViewState {
  /** The moment on the timeline; null: the newest. */
  readonly at: Instant | null;
  /** What was known by then; null: now. */
  readonly asOf: Instant | null;
  /** The last revision a frozen view knows; null: all. */
  readonly edition: number | null;
  readonly layers: readonly Layer[];
  readonly units: Units;
  /** `#zoom/lat/lon`; null: fitted to the track. */
  readonly map: MapView | null;
}

export interface MapView {
  readonly zoom: number;
  readonly lat: number;
  readonly lon: number;
}
