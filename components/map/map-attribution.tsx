import { memo } from 'react';
import { useTranslations } from 'use-intl/react';
import styles from './caravan-map.module.css';
import { MapCredit } from './map-credit.tsx';
import type { MapTiles } from './map-props.ts';

/** The credit of the map shown: that of the tiles, whose border and towns are still ours, and our own. */
export const MapAttribution = memo(function MapAttribution({ tiles }: { readonly tiles: MapTiles | null }) {
  const translate = useTranslations('map');
  return (
    <div className={styles.attribution} data-map-overlay="">
      {tiles ? (
        // biome-ignore lint/security/noDangerouslySetInnerHtml: set by who runs the server, with the links its tiles' licence asks for
        <p dangerouslySetInnerHTML={{ __html: tiles.attribution }} />
      ) : null}
      <MapCredit contributors={translate('contributors')} />
    </div>
  );
});
