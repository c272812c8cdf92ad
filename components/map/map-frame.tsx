import type { Map as LeafletMap } from 'leaflet';
import 'leaflet/dist/leaflet.css';
import { MapContainer } from 'react-leaflet';

interface Props {
  readonly className: string;
  /** Given the map when it stands, null when it goes. Must be stable. */
  readonly onMap: (map: LeafletMap | null) => void;
}

/** Beyond this the chords of roads and rivers look coarse. */
const MAX_ZOOM = 10;

/**
 * The only use of react-leaflet, whose licence (Hippocratic 2.1) some may not adopt: it makes Leaflet's map and takes
 * it away. Everything on the map is plain Leaflet in hooks.
 */
export function MapFrame({ className, onMap }: Props) {
  const hasMotion = !window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  return (
    <MapContainer
      ref={onMap}
      className={className}
      center={[23, -100]}
      zoom={5}
      minZoom={3.5}
      maxZoom={MAX_ZOOM}
      zoomSnap={0.5}
      maxBounds={[
        [-8, -145],
        [56, -50],
      ]}
      maxBoundsViscosity={0.8}
      zoomControl={false}
      attributionControl={false}
      zoomAnimation={hasMotion}
      fadeAnimation={false}
      inertia={hasMotion}
    />
  );
}
