import { type Map as LeafletMap, layerGroup, type Polyline, polyline } from 'leaflet';
import { useCallback, useMemo } from 'react';
import type { Readable } from '@/components/ui/readable.ts';
import type { Track } from '@/lib/core/track.ts';
import { toLatLngs } from '../leaflet-position.ts';
import { cutLineAt, type TrackLine, trackToPolylines } from '../track-to-polylines.ts';
import type { MapMoment } from '../use-map-moment.ts';
import styles from './layers.module.css';
import { rendererOf } from './map-panes.ts';
import { type UpdatableLayer, useMomentLayer } from './use-layer.ts';

/** The way: all of it pale, and over it in full what was walked by the moment. */
export function useTrackLayer(
  map: LeafletMap,
  { track, moment }: { readonly track: Track | null; readonly moment: Readable<MapMoment> },
): void {
  const lines = useMemo(() => (track ? trackToPolylines(track) : []), [track]);
  const make = useCallback(() => createTrackLayer(map, lines), [map, lines]);
  useMomentLayer(make, { moment, select: readWalkedKm });
}

function readWalkedKm({ walkedKm }: MapMoment): number {
  return walkedKm;
}

function createTrackLayer(map: LeafletMap, lines: readonly TrackLine[]): UpdatableLayer<number> {
  const group = layerGroup().addTo(map);
  const options = {
    pane: 'track',
    renderer: rendererOf(map, 'track'),
    interactive: false,
    smoothFactor: 0.6,
  };
  for (const { positions, kind } of lines) {
    if (kind === 'observed') polyline(toLatLngs(positions), { ...options, className: styles.trackCasing }).addTo(group);
  }
  for (const { positions, kind } of lines) {
    polyline(toLatLngs(positions), { ...options, className: `${styles[kind]} ${styles.after}` }).addTo(group);
  }
  const walked = lines.map((line) => {
    const path = polyline([], { ...options, className: styles[line.kind] }).addTo(group);
    return createWalkedLine(path, line);
  });
  return {
    update: (km) => {
      for (const show of walked) show(km);
    },
    remove: () => group.remove(),
  };
}

/** Shows a line up to a distance. Touches the path only while the moment lies in it or has just left it. */
function createWalkedLine(path: Polyline, line: TrackLine): (walkedKm: number) => void {
  const from = line.kms[0] ?? 0;
  const to = line.kms.at(-1) ?? 0;
  let shownKm = from;
  return (walkedKm) => {
    const km = Math.min(to, Math.max(from, walkedKm));
    if (km === shownKm) return;
    shownKm = km;
    path.setLatLngs(km === from ? [] : toLatLngs(cutLineAt(line, km)));
  };
}
