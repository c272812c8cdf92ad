import { DomUtil, Layer, type LeafletEventHandlerFn, type Map as LeafletMap, type Point, point } from 'leaflet';
import type { Viewport } from '../base/draw-paths.ts';
import { scaleOf } from '../mercator.ts';
import { createSurface, type DrawingContext } from './drawing-surface.ts';
import { isZoomAnimation, placeAnimated } from './place-animated.ts';

/** How much more than the visible part is drawn on each side, so that a pan shows no empty rim. */
const PADDING = 0.25;

export type DrawCanvas = (context: DrawingContext, viewport: Viewport) => void;

interface Drawn {
  readonly zoom: number;
  readonly size: Point;
  /** Upper left in pixels of the world. */
  readonly corner: Point;
}

/** A canvas in a pane of the map, drawn anew when the view changes and only scaled while a zoom is animated. */
export class CanvasLayer extends Layer {
  readonly #canvas = DomUtil.create('canvas', 'leaflet-zoom-animated');
  readonly #draw: DrawCanvas;
  readonly #pane: string;
  readonly #surface = createSurface(this.#canvas);
  #map: LeafletMap | null = null;
  #drawn: Drawn | null = null;

  constructor({ pane, draw }: { readonly pane: string; readonly draw: DrawCanvas }) {
    super();
    this.#pane = pane;
    this.#draw = draw;
    this.#canvas.setAttribute('aria-hidden', 'true');
  }

  override onAdd(map: LeafletMap): this {
    this.#map = map;
    map.getPane(this.#pane)?.append(this.#canvas);
    this.redraw();
    return this;
  }

  override onRemove(): this {
    this.#canvas.remove();
    this.#map = null;
    this.#drawn = null;
    return this;
  }

  override getEvents(): { [name: string]: LeafletEventHandlerFn } {
    return {
      move: () => this.#redrawIfRimShows(),
      moveend: () => this.redraw(),
      resize: () => this.redraw(),
      zoom: () => this.#scale(this.#map && { center: this.#map.getCenter(), zoom: this.#map.getZoom() }),
      zoomanim: (event) => this.#scale(isZoomAnimation(event) ? event : null),
    };
  }

  redraw(): void {
    const map = this.#map;
    if (!map) return;
    const pad = map.getSize().multiplyBy(PADDING).round();
    const size = map.getSize().add(pad.multiplyBy(2));
    const corner = map.containerPointToLayerPoint(pad.multiplyBy(-1)).round();
    DomUtil.setTransform(this.#canvas, corner, 1);
    const world = corner.add(map.getPixelOrigin());
    const zoom = map.getZoom();
    this.#drawn = { zoom, size, corner: world };
    this.#canvas.style.width = `${size.x}px`;
    this.#canvas.style.height = `${size.y}px`;
    this.#surface.draw(size, (context) =>
      this.#draw(context, { zoom, scale: scaleOf(zoom), left: world.x, top: world.y, width: size.x, height: size.y }),
    );
  }

  #redrawIfRimShows(): void {
    if (!this.#map || !this.#drawn || this.#map.getZoom() !== this.#drawn.zoom) return;
    const origin = this.#map.getPixelOrigin();
    const corner = this.#map.containerPointToLayerPoint(point(0, 0)).add(origin);
    const opposite = this.#map.containerPointToLayerPoint(this.#map.getSize()).add(origin);
    const end = this.#drawn.corner.add(this.#drawn.size);
    const isInside =
      corner.x >= this.#drawn.corner.x &&
      corner.y >= this.#drawn.corner.y &&
      opposite.x <= end.x &&
      opposite.y <= end.y;
    if (!isInside) this.redraw();
  }

  #scale(to: Pick<Parameters<typeof placeAnimated>[2], 'center' | 'zoom'> | null): void {
    if (!this.#map || !this.#drawn || !to || to.zoom === this.#drawn.zoom) return;
    placeAnimated(this.#map, this.#canvas, { center: to.center, zoom: to.zoom, drawn: this.#drawn });
  }
}
