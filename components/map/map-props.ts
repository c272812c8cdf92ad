import type { MomentStore } from '@/components/moment/moment-context.tsx';
import type { Readable } from '@/components/ui/readable.ts';
import type { Forecast } from '@/lib/core/forecast.ts';
import type { Position } from '@/lib/core/position.ts';
import type { Track } from '@/lib/core/track.ts';
import type { MapView } from '@/lib/view-state/map-view.ts';
import type { Language, Layer, Units } from '@/lib/view-state/view-state.ts';
import type { TrackerReport } from '@/lib/wire/tracker-data.ts';

/**
 * What the map draws. Everything but the moment is a value: a new value updates its layer in place, nothing is rebuilt.
 * Lists are compared by identity, so keep them stable (`useMemo`). The moment may change 60 times a second: layers follow
 * it without React. Its words are the region `map`: put it inside `<WordsForBrowser regions={['map', …]}>`.
 */
export interface CaravanMapProps {
  readonly language: Language;
  readonly units: Units;
  /** Null: no caravan yet, or none chosen; the base map is shown alone. */
  readonly track: Track | null;
  /** The facts of the moment; null: no moment, the whole track is drawn as walked. */
  readonly moment: MomentStore | null;
  /** What is drawn of what may become of it: the stretch of road so many days ahead. Null or absent: nothing. */
  readonly outlook?: Readable<MapOutlook | null> | undefined;
  /** Drawn by kind of source; those after the moment paler. */
  readonly reports: readonly TrackerReport[];
  /** Why reports do not bend the track, in words, by id: these are hollow, and say so under the pointer. */
  readonly setAside?: ReadonlyMap<string, string> | undefined;
  /** Layers switched on. */
  readonly layers: readonly Layer[];
  /** Given: a button lets the reader switch layers. */
  readonly onLayersChange?: ((layers: readonly Layer[]) => void) | undefined;
  /** What the address says; null: fitted to the track. Read when it changes. */
  readonly view: MapView | null;
  /** After the reader moved the map; null after a press on "fit". Never called for moves the map makes itself. */
  readonly onViewChange?: ((view: MapView | null) => void) | undefined;
  /** A configured tile server in place of the own base map. */
  readonly tiles: MapTiles | null;
  /** Shows the locator: Mexico, the border and the road ahead. Only where the map is ≥ 360 px wide. */
  readonly showInset: boolean;
  /** The place being reported, with the square that will be public. */
  readonly pin?: MapPin | null | undefined;
  /** Places to choose from, e.g. towns of one name; the map is fitted to them. */
  readonly candidates?: readonly MapCandidate[] | undefined;
  readonly onPickCandidate?: ((id: string) => void) | undefined;
  /** A click on the map, not yet rounded. */
  readonly onPickPosition?: ((position: Position) => void) | undefined;
  /** A report to point out, e.g. the one focused in the list. */
  readonly highlightedReportId?: string | null | undefined;
  readonly onPickReport?: ((id: string) => void) | undefined;
  /** `page`: the wheel scrolls the page until the map was clicked or focused. */
  readonly wheel?: 'map' | 'page' | undefined;
}

/** Follows the moment: the same object while the same is drawn. */
export interface MapOutlook {
  readonly forecast: Forecast;
  readonly days: number;
}

export interface MapTiles {
  readonly url: string;
  readonly attribution: string;
}

export interface MapPin {
  readonly position: Position;
  /** Edge of the fixed square that will be public and what is said beside it; null: the place is public as it is. */
  readonly cell: { readonly km: number; readonly label: string } | null;
}

export interface MapCandidate {
  readonly id: string;
  readonly position: Position;
  readonly name: string;
  readonly detail: string;
}
