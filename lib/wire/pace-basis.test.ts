import { describe, expect, it } from 'vitest';
import { buildBorder } from '../core/border.ts';
import { buildRouteNetwork } from '../core/build-route-network.ts';
import { progressAt } from '../core/progress-at.ts';
import { at } from '../core/testing/builders.ts';
import { loadBorder } from '../data/load-border.ts';
import { loadCrossings } from '../data/load-crossings.ts';
import { loadNetwork } from '../data/load-network.ts';
import { loadSeeds } from '../data/load-seeds.ts';
import { buildSeedTrack } from '../data/seed-track.ts';
import { describePaceBasis, describePositionBasis } from './pace-basis.ts';

const SLUG = '2023-12-exodus-from-poverty';
const { caravans, reports: seeds } = loadSeeds();
const reports = seeds.filter((report) => report.caravan === SLUG);
const [caravan] = caravans.filter(({ slug }) => slug === SLUG);
if (!caravan) throw new Error(`No caravan ${SLUG} among the seeds`);
const land = {
  network: buildRouteNetwork(loadNetwork()),
  findNearestBorderPoint: buildBorder(loadBorder()),
  crossings: loadCrossings(),
};
const track = buildSeedTrack({ caravan, reports, land });
const placeOf = (id: string) => reports.find(({ reportId }) => reportId === id)?.statement.place;
const see = (time: string) => progressAt(track, at(time));

describe('the basis of a number', () => {
  it('of a position between two reports names those on both sides', () => {
    const { reportIds, reports: total } = describePositionBasis(track, see('2024-01-05T12:00:00-06:00'));
    expect(reportIds.map(placeOf)).toEqual(['Mapastepec, Chiapas', 'Arriaga, Chiapas']);
    expect(total).toBe(2);
  });

  it('of a pace names its dates, their reports and the legs that ended on them', () => {
    const { movingKmPerDay, byMode, last3DaysKmPerDay } = describePaceBasis(track, see('2023-12-28T18:00:00-06:00'));
    expect(movingKmPerDay.dates).toEqual(['2023-12-24', '2023-12-25', '2023-12-26', '2023-12-27', '2023-12-28']);
    expect(byMode.foot).toEqual(movingKmPerDay);
    expect(last3DaysKmPerDay.dates).toEqual(['2023-12-25', '2023-12-26', '2023-12-27', '2023-12-28']);
    const ends = movingKmPerDay.legs.map(({ to }) => placeOf(to));
    expect(ends.at(-1)).toBe('Mapastepec, Chiapas');
    expect(new Set(movingKmPerDay.reportIds).size).toBe(movingKmPerDay.reportIds.length);
  });

  it('rests on nothing later than the moment, and on nothing where there is no report yet', () => {
    const { wholeKmPerDay } = describePaceBasis(track, see('2023-12-26T18:00:00-06:00'));
    const known = new Set(
      reports
        .filter(({ statement }) => statement.observed.from <= at('2023-12-27T00:00:00-06:00'))
        .map(({ reportId }) => reportId),
    );
    expect(wholeKmPerDay.reportIds.filter((id) => !known.has(id))).toEqual([]);
    expect(describePaceBasis(track, see('2023-12-20T18:00:00-06:00')).wholeKmPerDay).toEqual({
      dates: [],
      reportIds: [],
      reports: 0,
      legs: [],
    });
  });
});
