import { measureKm } from '../../../core/geodesy.ts';
import type { Check } from './check.ts';

/** Segments are straight in degrees; longer ones would part from what other tools take as straight. */
const MAX_KM = 5;

export const borderSegmentsAreShort: Check = {
  name: 'no-border-segment-is-longer-than-5-km',
  findOffenders: ({ border }) =>
    border.slice(1).flatMap((to, index) => {
      const from = border[index] ?? to;
      const km = measureKm(from, to);
      return km <= MAX_KM ? [] : [{ what: `segment ${index}: ${km.toFixed(3)} km`, at: [from, to] }];
    }),
};
