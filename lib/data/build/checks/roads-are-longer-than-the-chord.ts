import { measureKm } from '../../../core/geodesy.ts';
import type { Check } from './check.ts';

/** Roads between neighbouring towns are given to 0.1 km or so. */
const ROUNDING_KM = 0.1;

export const roadsAreLongerThanTheChord: Check = {
  name: 'no-road-is-shorter-than-the-straight-way',
  findOffenders: ({ network: { nodes, edges } }) =>
    edges.flatMap(({ from, to, km, mode }) => {
      const [start, end] = [nodes[from], nodes[to]];
      if (!start || !end) return [];
      const straightKm = measureKm(start.position, end.position);
      if (km >= straightKm - ROUNDING_KM) return [];
      return [
        {
          what: `${mode} ${start.id}–${end.id}: ${km} km, straight ${straightKm.toFixed(2)} km`,
          at: [start.position, end.position],
        },
      ];
    }),
};
