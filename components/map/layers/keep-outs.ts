import type { Box } from '../labels/place-labels.ts';

/** Whatever lies over the map carries this attribute: the map's own controls and what a page lays over it. */
const OVERLAY = '[data-map-overlay]';

/** Boxes of what lies over the map, in pixels of its container. Reads the layout once a call. */
export function findKeepOuts(container: HTMLElement): readonly Box[] {
  const ground = container.getBoundingClientRect();
  return [...document.querySelectorAll(OVERLAY)].flatMap((overlay) => {
    const { left, top, right, bottom, width } = overlay.getBoundingClientRect();
    if (width === 0) return [];
    return [{ minX: left - ground.left, minY: top - ground.top, maxX: right - ground.left, maxY: bottom - ground.top }];
  });
}
