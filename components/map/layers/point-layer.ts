import { Layer, type LeafletEventHandlerFn, type Map as LeafletMap, type Point, point } from 'leaflet';
import type { Position } from '@/lib/core/position.ts';
import { toLatLng } from '../leaflet-position.ts';
import { isZoomAnimation, placeAnimated } from './place-animated.ts';
import { createSvgElement } from './svg-element.ts';

export interface PlacedMark {
  /** Asked at each placing; undefined: nowhere, and the mark is hidden. */
  readonly readPosition: () => Position | undefined;
  /** Drawn at `placeAt` in pixels, whatever the zoom. */
  readonly element: SVGElement;
  /**
   * By attributes (`cx`, `x`, `d`), never by `transform`: each transform is a part of its own to the browser's compositor,
   * which sorts them all when one changes. 100 reports cost it 4 ms.
   */
  readonly placeAt: (point: Point, map: LeafletMap) => void;
}

interface PointLayerOptions {
  readonly pane: string;
  readonly marks: readonly PlacedMark[];
  /** Marks move with the moment: the drawing is as large as the map from the start, so that no step changes its bounds. */
  readonly areMoving?: boolean;
}

/** Marks of a fixed size in one drawing. A `L.marker` each would be a layer of the browser's compositor each. */
export class PointLayer extends Layer {
  readonly #options: PointLayerOptions;
  readonly #drawing = createSvgElement('svg', { class: 'leaflet-zoom-animated', width: 1, height: 1 });
  readonly #frame = createSvgElement('rect', { fill: 'transparent' });
  #map: LeafletMap | null = null;
  #drawn: { readonly zoom: number; readonly corner: Point } = { zoom: 0, corner: point(0, 0) };

  constructor(options: PointLayerOptions) {
    super();
    this.#options = options;
    this.#drawing.style.overflow = 'visible';
    this.#drawing.setAttribute('aria-hidden', 'true');
    if (options.areMoving) this.#drawing.append(this.#frame);
    for (const { element } of options.marks) this.#drawing.append(element);
  }

  override onAdd(map: LeafletMap): this {
    this.#map = map;
    map.getPane(this.#options.pane)?.append(this.#drawing);
    this.#placeAll();
    return this;
  }

  override onRemove(): this {
    this.#drawing.remove();
    this.#map = null;
    return this;
  }

  override getEvents(): { [name: string]: LeafletEventHandlerFn } {
    return {
      viewreset: () => this.#placeAll(),
      zoomend: () => this.#placeAll(),
      moveend: () => this.#fitFrame(),
      resize: () => this.#fitFrame(),
      zoom: () => this.#scale(this.#map && { center: this.#map.getCenter(), zoom: this.#map.getZoom() }),
      zoomanim: (event) => this.#scale(isZoomAnimation(event) ? event : null),
    };
  }

  /** Draws a mark where it is now. */
  place({ readPosition, element, placeAt }: PlacedMark): void {
    const map = this.#map;
    if (!map) return;
    const position = readPosition();
    element.style.display = position ? '' : 'none';
    if (position) placeAt(map.latLngToLayerPoint(toLatLng(position)), map);
  }

  /** Layer points move with the pane, so a pan changes nothing. */
  #placeAll(): void {
    if (!this.#map) return;
    this.#drawn = { zoom: this.#map.getZoom(), corner: this.#map.getPixelOrigin() };
    this.#drawing.style.transform = '';
    this.#fitFrame();
    for (const mark of this.#options.marks) this.place(mark);
  }

  #fitFrame(): void {
    if (!this.#map || !this.#options.areMoving) return;
    const { x, y } = this.#map.containerPointToLayerPoint([0, 0]);
    const size = this.#map.getSize();
    for (const [name, value] of Object.entries({ x, y, width: size.x, height: size.y })) {
      this.#frame.setAttribute(name, String(value));
    }
  }

  #scale(to: Pick<Parameters<typeof placeAnimated>[2], 'center' | 'zoom'> | null): void {
    if (!this.#map || !to || to.zoom === this.#drawn.zoom) return;
    placeAnimated(this.#map, this.#drawing, { center: to.center, zoom: to.zoom, drawn: this.#drawn });
  }
}
