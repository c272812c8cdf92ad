import { buildBorder } from '../../../core/border.ts';
import type { Position } from '../../../core/position.ts';
import type { Level } from '../basemap/topology.ts';
import type { Check } from './check.ts';

/** One step of the detailed base map is 11 m. */
const MAX_KM = 0.012;
const NEAR_DEGREES = 0.5;

export const borderEndsOnTheCoast: Check = {
  name: 'the-border-ends-on-the-coast',
  findOffenders: ({ border, detail }) => {
    const ends = [border[0], border.at(-1)].filter((end) => end !== undefined);
    if (ends.length < 2) return [{ what: 'the border has no two ends', at: border }];
    return ends.flatMap((end) => {
      const km = Math.min(...listCoastNear(detail, end).map((coast) => buildBorder(coast)(end).km));
      return km <= MAX_KM ? [] : [{ what: `an end lies ${km.toFixed(3)} km off the coast`, at: end }];
    });
  },
};

/** The edges of the coast with a point near a position, each a line of two points. */
function listCoastNear({ land, step }: Level, [lon, lat]: Position): readonly (readonly Position[])[] {
  return land.flatMap((ring) => {
    const positions = ring.map(([x, y]): Position => [-180 + x * step, -90 + y * step]);
    return positions.flatMap((from, index) => {
      const to = positions[(index + 1) % positions.length] ?? from;
      const isNear = Math.abs(from[0] - lon) < NEAR_DEGREES && Math.abs(from[1] - lat) < NEAR_DEGREES;
      return isNear ? [[from, to]] : [];
    });
  });
}
