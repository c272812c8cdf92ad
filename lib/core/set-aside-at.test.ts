import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadBorder } from '../data/load-border.ts';
import { loadCrossings } from '../data/load-crossings.ts';
import { loadNetwork } from '../data/load-network.ts';
import { buildBorder } from './border.ts';
import { buildRouteNetwork } from './build-route-network.ts';
import { buildTrack } from './build-track.ts';
import type { PublicReport } from './publication.ts';
import { isSetAsideAt } from './set-aside-at.ts';
import { aPublicReport, at } from './testing/builders.ts';
import { autumnCaravan, listMoments, someReports } from './testing/random-reports.ts';
import type { Instant } from './time.ts';

const geography = {
  network: buildRouteNetwork(loadNetwork()),
  findNearestBorderPoint: buildBorder(loadBorder()),
  crossings: loadCrossings(),
};

function listSetAside(reports: readonly PublicReport[], moment: Instant): readonly string[] {
  const { setAside } = buildTrack({ caravan: autumnCaravan, reports, ...geography });
  return setAside.filter((one) => isSetAsideAt(one, moment)).map(({ reportId }) => reportId);
}

describe('what is set aside at a moment', () => {
  it('was held true until others of its day named another place', () => {
    const arrive = (id: string, time: string, place: string, position: readonly [number, number]) => {
      const moment = at(`2022-10-${time}:00-05:00`);
      return aPublicReport(id, { observed: { from: moment, to: moment, precision: 'minute' }, place, position });
    };
    const reports = [
      arrive('r1', '27T18:00', 'Tapachula', [-92.26, 14.9]),
      arrive('r2', '28T12:00', 'Huixtla', [-92.46, 15.14]),
      arrive('r3', '28T20:00', 'Villa Comaltitlán', [-92.58, 15.21]),
      arrive('r4', '28T21:00', 'Villa Comaltitlán', [-92.58, 15.21]),
    ];
    expect(listSetAside(reports, at('2022-10-28T20:59:00-05:00'))).toEqual([]);
    expect(listSetAside(reports, at('2022-10-28T21:00:00-05:00'))).toEqual(['r2']);
  });

  it('was set aside then, by what had been observed by it', () => {
    fc.assert(
      fc.property(someReports, fc.nat(), (reports, index) => {
        const moments = listMoments(reports);
        const moment = moments[index % moments.length];
        if (moment === undefined) return;
        const seen = reports.filter(({ fixAt }) => fixAt <= moment);
        expect(listSetAside(seen, moment)).toEqual(expect.arrayContaining([...listSetAside(reports, moment)]));
      }),
      { numRuns: 30 },
    );
  });
});
