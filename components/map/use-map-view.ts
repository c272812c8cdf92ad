import { type Map as LeafletMap, latLngBounds } from 'leaflet';
import { useCallback, useEffect, useLayoutEffect, useRef } from 'react';
import type { Readable } from '@/components/ui/readable.ts';
import type { Position } from '@/lib/core/position.ts';
import type { MapView } from '@/lib/view-state/map-view.ts';
import { toLatLng, toLatLngs, toPosition } from './leaflet-position.ts';
import type { MapMoment } from './use-map-moment.ts';

/** A fitted view comes no nearer: around one report the next towns are seen. */
const MAX_FIT_ZOOM = 9.5;

/** Room left at the rim of a fitted view for labels and buttons. */
const FIT_PADDING = { topLeft: [70, 60], bottomRight: [110, 70] } as const;
const SMALL_FIT_PADDING = { topLeft: [36, 40], bottomRight: [70, 50] } as const;
const SMALL_PX = 600;

/** A position nearer to the rim than this is brought back into the view. */
const RIM_PX = 24;

interface ViewOptions {
  readonly view: MapView | null;
  readonly onViewChange: ((view: MapView | null) => void) | undefined;
  /** What a fitted view shows now, and all that it may have to show later. */
  readonly listFitPositions: () => readonly Position[];
  readonly listAllPositions: () => readonly Position[];
  /** Its position stays in view when it moves. */
  readonly moment: Readable<MapMoment>;
  /** What else must come into view when it changes, e.g. towns to choose from. */
  readonly shown: readonly Position[];
}

/** Keeps Leaflet's view and ours the same, with one owner each: the address for the reader's moves, the map for its own. */
export function useMapView(map: LeafletMap, options: ViewOptions): { readonly fit: () => void } {
  const latest = useRef(options);
  const known = useRef<MapView | null>(null);
  useLayoutEffect(() => {
    latest.current = options;
  });

  const move = useCallback(
    (act: () => void) => {
      known.current = null;
      act();
      known.current = readView(map);
    },
    [map],
  );
  const fitTo = useCallback((positions: readonly Position[]) => move(() => fitPositions(map, positions)), [map, move]);

  const { view, moment, shown } = options;
  useLayoutEffect(() => {
    if (view && isSame(view, known.current)) return;
    if (view) move(() => map.setView(toLatLng([view.lon, view.lat]), view.zoom, { animate: false }));
    else fitTo(latest.current.listFitPositions());
  }, [map, view, move, fitTo]);

  useEffect(() => {
    const tell = () => {
      const now = readView(map);
      // Null while the map itself moves; the same after a change of size or an echo of our own view.
      if (known.current === null || isSame(now, known.current)) return;
      known.current = now;
      latest.current.onViewChange?.(now);
    };
    const refit = () => {
      if (latest.current.view === null) fitTo(latest.current.listFitPositions());
    };
    map.on('moveend', tell).on('resize', refit);
    return () => {
      map.off('moveend', tell).off('resize', refit);
    };
  }, [map, fitTo]);

  const seen = useRef(moment.read().mark?.position);
  useLayoutEffect(() => {
    const follow = () => {
      const position = moment.read().mark?.position;
      if (position?.[0] === seen.current?.[0] && position?.[1] === seen.current?.[1]) return;
      seen.current = position;
      if (!position || isInWindow(map, position)) return;
      if (latest.current.view === null) fitTo(latest.current.listAllPositions());
      else move(() => map.panTo(toLatLng(position), { animate: false }));
    };
    follow();
    return moment.subscribe(follow);
  }, [map, moment, fitTo, move]);

  useLayoutEffect(() => {
    if (shown.length > 0 && shown.some((place) => !isInWindow(map, place))) fitTo(shown);
  }, [map, shown, fitTo]);

  return {
    fit: useCallback(() => {
      fitTo(latest.current.listFitPositions());
      latest.current.onViewChange?.(null);
    }, [fitTo]),
  };
}

function fitPositions(map: LeafletMap, positions: readonly Position[]): void {
  const padding = map.getSize().x < SMALL_PX ? SMALL_FIT_PADDING : FIT_PADDING;
  map.fitBounds(latLngBounds(toLatLngs(positions)), {
    paddingTopLeft: [...padding.topLeft],
    paddingBottomRight: [...padding.bottomRight],
    maxZoom: MAX_FIT_ZOOM,
    animate: false,
  });
}

function readView(map: LeafletMap): MapView {
  const [lon, lat] = toPosition(map.getCenter());
  return { zoom: map.getZoom(), lat, lon };
}

/** To the digits that the address keeps. */
function isSame(a: MapView, b: MapView | null): boolean {
  return (
    b !== null && Math.abs(a.zoom - b.zoom) < 0.006 && Math.abs(a.lat - b.lat) < 6e-5 && Math.abs(a.lon - b.lon) < 6e-5
  );
}

function isInWindow(map: LeafletMap, position: Position): boolean {
  const { x, y } = map.latLngToContainerPoint(toLatLng(position));
  const size = map.getSize();
  return x >= RIM_PX && y >= RIM_PX && x <= size.x - RIM_PX && y <= size.y - RIM_PX;
}
