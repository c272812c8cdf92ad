import { useTranslations } from 'use-intl/react';
import styles from './caravan-map.module.css';
import type { MapTiles } from './map-props.ts';

/** Whose data the map is made of; the licences ask for it on every map. */
export function MapAttribution({ tiles = null }: { readonly tiles?: MapTiles | null }) {
  const translate = useTranslations('map');
  return (
    <p className={styles.attribution} data-map-overlay="">
      {tiles ? (
        <>
          {/* biome-ignore lint/security/noDangerouslySetInnerHtml: set by who runs the server, with the links its tiles' licence asks for */}
          <span dangerouslySetInnerHTML={{ __html: tiles.attribution }} />
          {' · '}
        </>
      ) : null}
      © <a href="https://www.openstreetmap.org/copyright">OpenStreetMap</a> {translate('contributors')} ·{' '}
      <a href="https://www.geonames.org/">GeoNames</a> · Natural Earth · GSHHG
    </p>
  );
}
