'use client';

import type { Map as LeafletMap } from 'leaflet';
import { useCallback, useState } from 'react';
import styles from './caravan-map.module.css';
import { createPanes } from './layers/map-panes.ts';
import { MapAttribution } from './map-attribution.tsx';
import { MapContent } from './map-content.tsx';
import { MapFrame } from './map-frame.tsx';
import type { CaravanMapProps } from './map-props.ts';

/**
 * The map. Needs a browser: load it with `next/dynamic` and `ssr: false`. Fills its parent, which must have a height.
 * What a page lays over it carries `data-map-overlay`, so that labels keep clear of it.
 */
export function CaravanMap(props: CaravanMapProps) {
  const [map, setMap] = useState<LeafletMap | null>(null);
  const takeMap = useCallback((made: LeafletMap | null) => {
    if (made) createPanes(made);
    setMap(made);
  }, []);
  return (
    <div className={styles.frame}>
      <MapFrame className={`${styles.map}`} onMap={takeMap} />
      {map ? <MapContent map={map} {...props} /> : null}
      <MapAttribution tiles={props.tiles} />
    </div>
  );
}
