import { Layer, type LeafletEventHandlerFn, type Map as LeafletMap, type Point, point } from 'leaflet';
import type { Position } from '@/lib/core/position.ts';
import { toLatLng } from '../leaflet-position.ts';
import { isZoomAnimation, placeAnimated } from './place-animated.ts';
import { createSvgElement } from './svg-element.ts';

interface PlacedElement {
  readonly position: Position;
  /** Drawn around 0, 0 in pixels, whatever the zoom. */
  readonly element: SVGElement;
}

/**
 * Many small marks in one drawing. A `L.marker` each would be a layer of the browser's compositor each, and their
 * commits cost more than a step of the moment (2.3 ms with 60 of them, in a software renderer).
 */
export class PointLayer extends Layer {
  readonly #pane: string;
  readonly #drawing = createSvgElement('svg', { class: 'leaflet-zoom-animated', width: 1, height: 1 });
  readonly #places: readonly { readonly position: Position; readonly group: SVGElement }[];
  #map: LeafletMap | null = null;
  #drawn: { readonly zoom: number; readonly corner: Point } = { zoom: 0, corner: point(0, 0) };

  constructor({ pane, marks }: { readonly pane: string; readonly marks: readonly PlacedElement[] }) {
    super();
    this.#pane = pane;
    this.#drawing.style.overflow = 'visible';
    this.#drawing.setAttribute('aria-hidden', 'true');
    this.#places = marks.map(({ position, element }) => {
      const group = createSvgElement('g');
      group.append(element);
      this.#drawing.append(group);
      return { position, group };
    });
  }

  override onAdd(map: LeafletMap): this {
    this.#map = map;
    map.getPane(this.#pane)?.append(this.#drawing);
    this.#place();
    return this;
  }

  override onRemove(): this {
    this.#drawing.remove();
    this.#map = null;
    return this;
  }

  override getEvents(): { [name: string]: LeafletEventHandlerFn } {
    return {
      viewreset: () => this.#place(),
      zoomend: () => this.#place(),
      zoom: () => this.#scale(this.#map && { center: this.#map.getCenter(), zoom: this.#map.getZoom() }),
      zoomanim: (event) => this.#scale(isZoomAnimation(event) ? event : null),
    };
  }

  /** Layer points move with the pane, so a pan changes nothing. */
  #place(): void {
    const map = this.#map;
    if (!map) return;
    this.#drawn = { zoom: map.getZoom(), corner: map.getPixelOrigin() };
    this.#drawing.style.transform = '';
    for (const { position, group } of this.#places) {
      const { x, y } = map.latLngToLayerPoint(toLatLng(position));
      group.setAttribute('transform', `translate(${x} ${y})`);
    }
  }

  #scale(to: Pick<Parameters<typeof placeAnimated>[2], 'center' | 'zoom'> | null): void {
    if (!this.#map || !to || to.zoom === this.#drawn.zoom) return;
    placeAnimated(this.#map, this.#drawing, { center: to.center, zoom: to.zoom, drawn: this.#drawn });
  }
}
