import type { HorizonDays } from '../core/forecast.ts';
import { formatInstant, type Instant } from '../core/time.ts';
import { parseInstantText } from './instant-text.ts';
import { formatMapView, type MapView, parseMapView } from './map-view.ts';

export const LANGUAGES = ['en', 'es'] as const;
export type Language = (typeof LANGUAGES)[number];

export const UNITS = ['km', 'mi'] as const;
export type Units = (typeof UNITS)[number];

/** Layers a reader can switch off; all are on unless the address says otherwise. */
export const LAYERS = ['reports', 'crossings', 'inset'] as const;
export type Layer = (typeof LAYERS)[number];

/** Sizes of the timeline: docked along the foot of the map, or kilometres against time, of the whole way or two weeks. */
export const TIMELINE_SIZES = ['docked', 'whole-way', 'two-weeks'] as const;
export type TimelineSize = (typeof TIMELINE_SIZES)[number];

/** Days ahead a reader can ask the forecast for. */
export const AHEAD_DAYS = [1, 2, 3, 5, 7] as const satisfies readonly HorizonDays[];
export type AheadDays = (typeof AHEAD_DAYS)[number];

/** What can be chosen; 0: nothing ahead is shown. */
export const AHEAD_CHOICES = [0, ...AHEAD_DAYS] as const;
export type AheadChoice = (typeof AHEAD_CHOICES)[number];

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
  readonly timeline: TimelineSize;
  /** The forecast that is shown, days after the moment; 0: none; null: not chosen, what is usual. The moment itself never lies after the last fix. */
  readonly ahead: AheadChoice | null;
  /** `#zoom/lat/lon`; null: fitted to the track. */
  readonly map: MapView | null;
}

export const DEFAULT_VIEW: ViewState = {
  at: null,
  asOf: null,
  edition: null,
  layers: LAYERS,
  units: 'km',
  timeline: 'docked',
  ahead: null,
  map: null,
};

/** A query as a browser (`URLSearchParams`) or a page of Next (a record) holds it. Of a repeated key the first counts. */
export type QueryInput = URLSearchParams | Readonly<Record<string, string | readonly string[] | undefined>>;

/**
 * Reads the view from an address. Never throws: a bad value falls back to the default, unknown keys are ignored.
 *
 * @param query the part after `?`
 * @param hash the part after the path, with or without its `#`; a server does not see it
 */
export function parseViewState(query: QueryInput, hash = ''): ViewState {
  return {
    at: readInstant(query, 'at'),
    asOf: readInstant(query, 'asOf'),
    edition: parseEdition(readKey(query, 'edition')),
    layers: parseLayers(readKey(query, 'layers')),
    units: UNITS.find((unit) => unit === readKey(query, 'units')) ?? DEFAULT_VIEW.units,
    timeline: TIMELINE_SIZES.find((size) => size === readKey(query, 'timeline')) ?? DEFAULT_VIEW.timeline,
    ahead: AHEAD_CHOICES.find((days) => String(days) === readKey(query, 'ahead')) ?? DEFAULT_VIEW.ahead,
    map: parseMapView(hash),
  };
}

/**
 * Writes the view as it follows a path: `?at=2023-12-29T00:00:00Z&units=mi#8.5/15.44/-92.89`. Defaults are left out, so
 * the default view is the empty text. `parseViewState` of it gives the same view, the map to 0.01 zoom and 0.0001°.
 */
export function formatViewState(view: ViewState): string {
  const pairs = [
    view.at === null ? '' : `at=${formatInstant(view.at)}`,
    view.asOf === null ? '' : `asOf=${formatInstant(view.asOf)}`,
    view.edition === null ? '' : `edition=${view.edition}`,
    view.layers.length === LAYERS.length ? '' : `layers=${view.layers.join(',') || 'none'}`,
    view.units === DEFAULT_VIEW.units ? '' : `units=${view.units}`,
    view.timeline === DEFAULT_VIEW.timeline ? '' : `timeline=${view.timeline}`,
    view.ahead === null ? '' : `ahead=${view.ahead}`,
  ].filter(Boolean);
  const query = pairs.length > 0 ? `?${pairs.join('&')}` : '';
  return `${query}${view.map === null ? '' : formatMapView(view.map)}`;
}

function readKey(query: QueryInput, key: string): string {
  if (query instanceof URLSearchParams) return query.get(key) ?? '';
  const value = Object.hasOwn(query, key) ? query[key] : undefined;
  return (typeof value === 'string' ? value : value?.[0]) ?? '';
}

function readInstant(query: QueryInput, key: string): Instant | null {
  return parseInstantText(readKey(query, key)) ?? null;
}

function parseEdition(text: string): number | null {
  const edition = /^\d{1,15}$/.test(text) ? Number(text) : 0;
  return edition > 0 ? edition : null;
}

/** Names of layers that are on; `none` switches all off. Nothing known in it: all are on. */
function parseLayers(text: string): readonly Layer[] {
  if (text === 'none') return [];
  const named = text.split(',');
  const layers = LAYERS.filter((layer) => named.includes(layer));
  return layers.length > 0 ? layers : LAYERS;
}
