import type { Map as LeafletMap, LeafletMouseEvent } from 'leaflet';
import { useEffect } from 'react';
import { useTranslations } from 'use-intl/react';
import { useLatest } from '@/components/ui/use-latest.ts';
import styles from './caravan-map.module.css';
import { toPosition } from './leaflet-position.ts';
import type { CaravanMapProps } from './map-props.ts';

/** Below this there is no room for a stretch of road as broad as a band. */
const OVERVIEW_ZOOM = 6;

/** What concerns Leaflet's element as a whole: its name, the wheel, and clicks on the ground. */
export function useContainer(
  map: LeafletMap,
  { wheel = 'map', onPickPosition }: Pick<CaravanMapProps, 'wheel' | 'onPickPosition'>,
): void {
  const name = useTranslations('map')('map');
  useEffect(() => {
    const container = map.getContainer();
    // Arrow keys, plus and minus act on it while it has the focus.
    container.setAttribute('role', 'application');
    container.setAttribute('aria-label', name);
  }, [map, name]);

  useEffect(() => {
    const container = map.getContainer();
    const mark = () => container.toggleAttribute('data-overview', map.getZoom() < OVERVIEW_ZOOM);
    mark();
    map.on('zoomend', mark);
    return () => {
      map.off('zoomend', mark);
    };
  }, [map]);

  useEffect(() => {
    if (wheel === 'map') {
      map.scrollWheelZoom.enable();
      return;
    }
    map.scrollWheelZoom.disable();
    const container = map.getContainer();
    const enable = () => map.scrollWheelZoom.enable();
    const disable = () => map.scrollWheelZoom.disable();
    container.addEventListener('focus', enable);
    container.addEventListener('blur', disable);
    return () => {
      container.removeEventListener('focus', enable);
      container.removeEventListener('blur', disable);
    };
  }, [map, wheel]);

  const latest = useLatest(onPickPosition);
  const picks = onPickPosition !== undefined;
  useEffect(() => {
    if (!picks) return;
    const pick = ({ latlng }: LeafletMouseEvent) => latest.current?.(toPosition(latlng));
    map.on('click', pick);
    map.getContainer().classList.add(`${styles.picks}`);
    return () => {
      map.off('click', pick);
      map.getContainer().classList.remove(`${styles.picks}`);
    };
  }, [map, picks, latest]);
}
