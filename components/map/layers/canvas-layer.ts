import {
  DomUtil,
  type LatLng,
  Layer,
  type LeafletEventHandlerFn,
  type Map as LeafletMap,
  type Point,
  point,
  type ZoomAnimEvent,
} from 'leaflet';
import type { Viewport } from '../base/draw-paths.ts';
import { scaleOf } from '../mercator.ts';

/** How much more than the visible part is drawn on each side, so that a pan shows no empty rim. */
const PADDING = 0.25;

export type DrawCanvas = (context: CanvasRenderingContext2D, viewport: Viewport) => void;

interface Drawn {
  readonly center: LatLng;
  readonly zoom: number;
  readonly size: Point;
  /** Upper left in layer points. */
  readonly corner: Point;
}

/** A canvas in a pane of the map, drawn anew when the view changes and only scaled while a zoom is animated. */
export class CanvasLayer extends Layer {
  readonly #canvas = DomUtil.create('canvas', 'leaflet-zoom-animated');
  readonly #draw: DrawCanvas;
  readonly #pane: string;
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
      zoom: () => this.#scaleTo(this.#map?.getCenter(), this.#map?.getZoom()),
      zoomanim: (event) => {
        if (isZoomAnimation(event)) this.#scaleTo(event.center, event.zoom);
      },
    };
  }

  redraw(): void {
    const map = this.#map;
    const context = this.#canvas.getContext('2d');
    if (!map || !context) return;
    const pad = map.getSize().multiplyBy(PADDING).round();
    const size = map.getSize().add(pad.multiplyBy(2));
    const corner = map.containerPointToLayerPoint(pad.multiplyBy(-1)).round();
    this.#drawn = { center: map.getCenter(), zoom: map.getZoom(), size, corner };
    DomUtil.setTransform(this.#canvas, corner, 1);
    fitCanvas(this.#canvas, context, size);
    const world = corner.add(map.getPixelOrigin());
    const zoom = map.getZoom();
    this.#draw(context, {
      zoom,
      scale: scaleOf(zoom),
      left: world.x,
      top: world.y,
      width: size.x,
      height: size.y,
    });
  }

  #redrawIfRimShows(): void {
    if (!this.#map || !this.#drawn || this.#map.getZoom() !== this.#drawn.zoom) return;
    const corner = this.#map.containerPointToLayerPoint(point(0, 0));
    const opposite = this.#map.containerPointToLayerPoint(this.#map.getSize());
    const end = this.#drawn.corner.add(this.#drawn.size);
    const isInside =
      corner.x >= this.#drawn.corner.x &&
      corner.y >= this.#drawn.corner.y &&
      opposite.x <= end.x &&
      opposite.y <= end.y;
    if (!isInside) this.redraw();
  }

  /** The same arithmetic as Leaflet's own renderers: keeps what is drawn in place at another zoom. */
  #scaleTo(center: LatLng | undefined, zoom: number | undefined): void {
    const map = this.#map;
    if (!map || !this.#drawn || !center || zoom === undefined) return;
    const scale = map.getZoomScale(zoom, this.#drawn.zoom);
    const panePosition = DomUtil.getPosition(map.getPanes().mapPane) ?? point(0, 0);
    const origin = map.project(center, zoom).subtract(map.getSize().divideBy(2)).add(panePosition).round();
    const corner = map
      .project(this.#drawn.center, zoom)
      .subtract(this.#drawn.size.divideBy(2).multiplyBy(scale))
      .subtract(origin);
    DomUtil.setTransform(this.#canvas, corner, scale);
  }
}

function isZoomAnimation(event: object): event is ZoomAnimEvent {
  return 'center' in event && 'zoom' in event;
}

function fitCanvas(canvas: HTMLCanvasElement, context: CanvasRenderingContext2D, size: Point): void {
  const ratio = window.devicePixelRatio || 1;
  canvas.width = Math.round(size.x * ratio);
  canvas.height = Math.round(size.y * ratio);
  canvas.style.width = `${size.x}px`;
  canvas.style.height = `${size.y}px`;
  context.setTransform(ratio, 0, 0, ratio, 0, 0);
}
