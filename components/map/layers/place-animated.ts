import { DomUtil, type LatLng, type Map as LeafletMap, type Point, point, type ZoomAnimEvent } from 'leaflet';

/**
 * Puts an element so that its corner stays at `corner` of the world while the map shows another zoom: the arithmetic of
 * Leaflet's own renderers, by its public methods.
 */
export function placeAnimated(
  map: LeafletMap,
  element: HTMLElement | SVGElement,
  to: {
    /** The view that is animated to. */
    readonly center: LatLng;
    readonly zoom: number;
    /** At which zoom it was drawn, and its upper left then in pixels of the world. */
    readonly drawn: { readonly zoom: number; readonly corner: Point };
  },
): void {
  const scale = map.getZoomScale(to.zoom, to.drawn.zoom);
  const panePosition = DomUtil.getPosition(map.getPanes().mapPane) ?? point(0, 0);
  const origin = map.project(to.center, to.zoom).subtract(map.getSize().divideBy(2)).add(panePosition).round();
  const { x, y } = to.drawn.corner.multiplyBy(scale).subtract(origin);
  element.style.transform = `translate3d(${x}px, ${y}px, 0) scale(${scale})`;
}

export function isZoomAnimation(event: object): event is ZoomAnimEvent {
  return 'center' in event && 'zoom' in event;
}
