import { buildRouteNetwork } from '../../../core/build-route-network.ts';
import { measureKm } from '../../../core/geodesy.ts';
import type { Position } from '../../../core/position.ts';
import type { Check } from './check.ts';

const MAX_KM = 1;

export const reportsLieOnTheNetwork: Check = {
  name: 'every-report-place-lies-within-1-km-of-the-network',
  findOffenders: ({ network, reports }) => {
    const { project } = buildRouteNetwork(network);
    return reports.flatMap(({ id, place, lon, lat }) => {
      const at: Position = [lon, lat];
      const point = project(at);
      const km = point ? measureKm(at, point.position) : Number.POSITIVE_INFINITY;
      return km <= MAX_KM ? [] : [{ what: `${id}, ${place}: ${km.toFixed(1)} km off`, at }];
    });
  },
};
