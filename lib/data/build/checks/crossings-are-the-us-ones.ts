import { buildBorder } from '../../../core/border.ts';
import type { Check } from './check.ts';

const COUNT = 35;
/** Two bridges are placed up to 1.0 km off the line; the nearest crossing to elsewhere is 800 km away. */
const MAX_KM = 1.1;

export const crossingsAreTheUsOnes: Check = {
  name: 'the-crossings-are-the-35-on-the-us-border-west-to-east',
  findOffenders: ({ crossings, border }) => {
    const findNearest = buildBorder(border);
    const off = crossings
      .map(({ id, position }) => ({ id, position, km: findNearest(position).km }))
      .filter(({ km }) => km > MAX_KM)
      .map(({ id, position, km }) => ({ what: `${id}: ${km.toFixed(2)} km off the line`, at: position }));
    const disordered = crossings
      .filter(({ position: [lon] }, index) => lon < (crossings[index - 1]?.position[0] ?? -180))
      .map(({ id, position }) => ({ what: `${id} stands after a crossing east of it`, at: position }));
    const positions = crossings.map(({ position }) => position);
    const miscounted =
      crossings.length === COUNT ? [] : [{ what: `${crossings.length} crossings, not ${COUNT}`, at: positions }];
    return [...off, ...disordered, ...miscounted];
  },
};
