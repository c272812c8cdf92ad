import type { Map as LeafletMap } from 'leaflet';
import { memo, type ReactNode } from 'react';
import { useTranslations } from 'use-intl/react';
import { LAYERS, type Layer } from '@/lib/view-state/view-state.ts';
import styles from './caravan-map.module.css';
import { useMapWindow } from './use-map-window.ts';

interface Props {
  readonly map: LeafletMap;
  readonly onFit: () => void;
  readonly layers: readonly Layer[];
  readonly onLayersChange: ((layers: readonly Layer[]) => void) | undefined;
}

/** Zoom, fit and layers as real buttons: Leaflet's own are links and speak English only. */
export const MapControls = memo(function MapControls({ map, onFit, layers, onLayersChange }: Props) {
  const translate = useTranslations('map');
  const { zoom } = useMapWindow(map);
  return (
    <div className={styles.controls} data-map-overlay="" data-screen-only="">
      <MapButton name={translate('zoomIn')} isDisabled={zoom >= map.getMaxZoom()} onPress={() => map.zoomIn()}>
        <path d="M10 4v12M4 10h12" />
      </MapButton>
      <MapButton name={translate('zoomOut')} isDisabled={zoom <= map.getMinZoom()} onPress={() => map.zoomOut()}>
        <path d="M4 10h12" />
      </MapButton>
      <MapButton name={translate('fit')} onPress={onFit}>
        <path d="M7 3.5H3.5V7M13 3.5h3.5V7M7 16.5H3.5V13M13 16.5h3.5V13" />
      </MapButton>
      {onLayersChange ? <LayerMenu layers={layers} onChange={onLayersChange} /> : null}
    </div>
  );
});

function MapButton({
  name,
  onPress,
  isDisabled = false,
  children,
}: {
  readonly name: string;
  readonly onPress: () => void;
  readonly isDisabled?: boolean;
  readonly children: ReactNode;
}) {
  return (
    <button
      type="button"
      className={styles.button}
      aria-label={name}
      title={name}
      // Not `disabled`: a button that is pressed until it ends must not lose the focus.
      aria-disabled={isDisabled || undefined}
      onClick={() => {
        if (!isDisabled) onPress();
      }}
    >
      <Icon>{children}</Icon>
    </button>
  );
}

function LayerMenu({
  layers,
  onChange,
}: {
  readonly layers: readonly Layer[];
  readonly onChange: (layers: readonly Layer[]) => void;
}) {
  const translate = useTranslations('map');
  return (
    <details className={styles.layers}>
      <summary className={styles.button} aria-label={translate('layers')} title={translate('layers')}>
        <Icon>
          <path d="M10 3.5L3 7.2l7 3.7 7-3.7zM3 11l7 3.7L17 11" />
        </Icon>
      </summary>
      <fieldset className={styles.layerList}>
        <legend>{translate('layers')}</legend>
        {LAYERS.map((layer) => (
          <label key={layer}>
            <input
              type="checkbox"
              checked={layers.includes(layer)}
              onChange={({ target }) =>
                onChange(LAYERS.filter((other) => (other === layer ? target.checked : layers.includes(other))))
              }
            />
            {translate(`layer.${layer}`)}
          </label>
        ))}
      </fieldset>
    </details>
  );
}

function Icon({ children }: { readonly children: ReactNode }) {
  return (
    <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
      {children}
    </svg>
  );
}
