import { metresPerPixel } from './mercator.ts';

const STEPS = [1, 2, 5, 10, 20, 25, 50, 100, 200, 250, 500, 1000, 2000];

/** The longest round length that fits, and its pixels at this latitude. */
export function findScaleLength({
  zoom,
  lat,
  maxPx,
}: {
  readonly zoom: number;
  readonly lat: number;
  readonly maxPx: number;
}): { readonly km: number; readonly px: number } {
  const kmPerPixel = metresPerPixel(zoom, lat) / 1000;
  const km = STEPS.findLast((step) => step / kmPerPixel <= maxPx) ?? 1;
  return { km, px: km / kmPerPixel };
}
