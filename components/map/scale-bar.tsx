import type { Map as LeafletMap } from 'leaflet';
import { memo } from 'react';
import styles from './caravan-map.module.css';
import { findScaleLength } from './scale-length.ts';
import type { MapTexts } from './use-map-texts.ts';
import { useMapWindow } from './use-map-window.ts';

const MAX_PX = 110;

/** How long a stretch is at the foot of the map, where it stands. */
export const ScaleBar = memo(function ScaleBar({ map, texts }: { readonly map: LeafletMap; readonly texts: MapTexts }) {
  const { bounds, zoom } = useMapWindow(map);
  const { km, px } = findScaleLength({ zoom, lat: bounds.getSouth(), maxPx: MAX_PX });
  return (
    <div className={styles.scale} data-map-overlay="">
      {texts.formatScale(km)}
      <span className={styles.scaleBar} style={{ width: px }} />
    </div>
  );
});
