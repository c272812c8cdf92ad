import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadBorder } from '../data/load-border.ts';
import { loadCrossings } from '../data/load-crossings.ts';
import { loadNetwork } from '../data/load-network.ts';
import { loadSeeds } from '../data/load-seeds.ts';
import { buildBorder } from './border.ts';
import { buildRouteNetwork } from './build-route-network.ts';
import { buildTrack } from './build-track.ts';
import { measureKm } from './geodesy.ts';
import type { PublicReport } from './publication.ts';
import { aPublicReport, at } from './testing/builders.ts';
import { autumnCaravan, someReports } from './testing/random-reports.ts';
import { addHours } from './time.ts';
import type { Track } from './track.ts';

const geography = {
  network: buildRouteNetwork(loadNetwork()),
  findNearestBorderPoint: buildBorder(loadBorder()),
  crossings: loadCrossings(),
};
const build = (reports: Iterable<PublicReport>) => buildTrack({ caravan: autumnCaravan, reports, ...geography });

function expectSound(track: Track): void {
  const { vertices } = track.way;
  for (const [index, vertex] of vertices.entries()) {
    const before = vertices[index - 1];
    if (!before) continue;
    const pieceKm = vertex.walkedKm - before.walkedKm;
    expect(pieceKm).toBeGreaterThanOrEqual(0);
    expect(pieceKm).toBeLessThanOrEqual(10.001);
    expect(Math.abs(vertex.coveredKm - before.coveredKm)).toBeCloseTo(pieceKm, 2);
    // Roads are never shorter than the straight line; their kilometres are rounded to 10 m.
    expect(measureKm(before.position, vertex.position)).toBeLessThan(pieceKm * 1.02 + 0.1);
  }
  for (const list of [track.knots, track.reportCounts, track.peopleCounts, track.setAside]) {
    for (const [index, { at: moment }] of list.entries()) {
      expect(moment).toBeGreaterThanOrEqual(list[index - 1]?.at ?? Number.NEGATIVE_INFINITY);
    }
  }
  for (const [index, { date, advanceKm, coveredKm }] of track.evenings.entries()) {
    const before = track.evenings[index - 1];
    if (!before) continue;
    expect(date > before.date).toBe(true);
    expect(coveredKm - before.coveredKm).toBeCloseTo(advanceKm, 2);
  }
  for (const rest of track.rests) expect(rest.to).toBeGreaterThan(rest.from);
  expect(JSON.parse(JSON.stringify(track))).toEqual(track);
}

describe('a track', () => {
  it('is the same whatever the order in which its reports come', () => {
    const shuffled = someReports.chain((reports) =>
      fc.tuple(fc.constant(reports), fc.shuffledSubarray([...reports], { minLength: reports.length })),
    );
    fc.assert(
      fc.property(shuffled, ([reports, others]) => {
        expect(build(others)).toEqual(build(reports));
      }),
      { numRuns: 60 },
    );
  });

  it('is sound whatever the reports say', () => {
    fc.assert(
      fc.property(someReports, (reports) => {
        const track = build(reports);
        expectSound(track);
        const used = track.reportCounts.at(-1)?.count ?? 0;
        const unused = track.setAside.filter(({ code }) => code !== 'another-place-that-day').length;
        expect(used + unused).toBe(reports.length);
      }),
      { numRuns: 60 },
    );
  });

  it('does not grow with reports that say the same again', () => {
    fc.assert(
      fc.property(someReports, (reports) => {
        const again = reports.flatMap((report) => ['x', 'y', 'z'].map((copy) => ({ ...report, id: report.id + copy })));
        const [once, thrice] = [build(reports), build(again)];
        expect(thrice.knots.map(({ at: moment, walkedKm }) => [moment, walkedKm])).toEqual(
          once.knots.map(({ at: moment, walkedKm }) => [moment, walkedKm]),
        );
        expect(thrice.way).toEqual(once.way);
        expect(thrice.earlierViews.length).toBe(once.earlierViews.length);
      }),
      { numRuns: 30 },
    );
  });

  it('is empty without a report', () => {
    expect(build([])).toMatchObject({ knots: [], evenings: [], start: null, way: { vertices: [] }, gaps: [] });
  });

  it('of one report is one place', () => {
    const track = build([aPublicReport('a', { observed: instant('2022-10-28T18:00:00Z') })]);
    expect(track.way.vertices).toHaveLength(1);
    expect(track.knots).toMatchObject([{ place: 'Huixtla, Chiapas', walkedKm: 0, reportIds: ['a'], reportTotal: 1 }]);
    expect(track.legs).toEqual([]);
  });

  it('takes the lower median of several places on one day and says of the others why they were set aside', () => {
    const stays = [
      ['a', [-92.46, 15.14]],
      ['b', [-92.58, 15.21]],
      ['c', [-92.66, 15.32]],
      ['d', [-92.9, 15.43]],
    ] as const;
    const track = build([
      aPublicReport('start', {
        observed: instant('2022-10-28T11:00:00Z'),
        kind: 'departure',
        position: [-92.26, 14.9],
      }),
      ...stays.map(([id, position]) =>
        aPublicReport(id, { observed: instant('2022-10-28T23:00:00Z'), position, place: `place ${id}` }),
      ),
    ]);
    expect(track.evenings).toMatchObject([{ place: 'place b', coveredKm: 59.2, reportIds: ['b'] }]);
    expect(track.setAside).toMatchObject([
      { reportId: 'a', code: 'another-place-that-day', chosenPlace: 'place b', distanceKm: 16.6 },
      { reportId: 'c', code: 'another-place-that-day', chosenPlace: 'place b', distanceKm: 15.2 },
      { reportId: 'd', code: 'another-place-that-day', chosenPlace: 'place b', distanceKm: 45.2 },
    ]);
  });

  it('takes back what was gone back over, and not twice what was gone again', () => {
    const towns = { mapastepec: [-92.9, 15.43], escuintla: [-92.66, 15.32], huixtla: [-92.46, 15.14] } as const;
    const stay = (id: string, time: string, position: readonly [number, number]) =>
      aPublicReport(id, { observed: instant(time), position });
    const track = build([
      stay('a', '2022-10-28T23:00:00Z', towns.huixtla),
      stay('b', '2022-10-29T23:00:00Z', towns.mapastepec),
      stay('c', '2022-10-31T00:00:00Z', towns.escuintla),
      stay('d', '2022-11-01T00:00:00Z', towns.mapastepec),
    ]);
    expect(track.evenings.map(({ coveredKm }) => coveredKm)).toEqual([0, 61.8, 31.8, 61.8]);
    expect(track.way.vertices.at(-1)?.walkedKm).toBe(121.8);
  });

  it('takes another road than the shortest where it was seen passing on it', () => {
    const sanPedroSula = [-88.025, 15.5042] as const;
    const esquipulas = [-89.3531, 14.5646] as const;
    const go = (seen: readonly PublicReport[]) =>
      build([
        aPublicReport('a', { observed: instant('2022-10-28T11:00:00Z'), position: sanPedroSula, kind: 'departure' }),
        ...seen,
        aPublicReport('b', { observed: instant('2022-10-30T00:00:00Z'), position: esquipulas }),
      ]);
    const pass = (position: readonly [number, number]) =>
      aPublicReport('via', { observed: instant('2022-10-29T18:00:00Z'), position, kind: 'passing', mode: 'bus' });
    expect(go([]).way.vertices.at(-1)?.coveredKm).toBe(271);
    const bent = go([pass([-89.243, 14.516])]);
    expect(bent.way.vertices.at(-1)?.coveredKm).toBe(282.2);
    expect(bent.setAside).toEqual([]);
  });

  it('sets buses back aside once it has begun to dissolve, and no march', () => {
    const day = (date: string) => ({
      from: at(`${date}T06:00:00Z`),
      to: at(`${date}T06:00:00Z`),
      precision: 'minute' as const,
    });
    const reports = (kind: 'camp' | 'dissolved', mode: 'bus' | 'foot') => [
      aPublicReport('a', { observed: day('2022-11-01'), position: [-92.26, 14.9], kind: 'departure' }),
      aPublicReport('b', { observed: day('2022-11-03'), position: [-92.9, 15.43], kind }),
      aPublicReport('c', { observed: day('2022-11-04'), position: [-92.46, 15.14], mode }),
    ];
    const codes = (all: readonly PublicReport[]) => build(all).setAside.map(({ reportId, code }) => [reportId, code]);
    expect(codes(reports('dissolved', 'bus'))).toEqual([['c', 'returned-by-bus']]);
    expect(codes(reports('camp', 'bus'))).toEqual([]);
    expect(codes(reports('dissolved', 'foot'))).toEqual([]);
  });

  it('of every past caravan can be built and is sound', () => {
    const { caravans, reports } = loadSeeds();
    expect(caravans).toHaveLength(54);
    for (const caravan of caravans) {
      const own = reports
        .filter((report) => report.caravan === caravan.slug)
        .map(({ reportId, statement }) => aPublicReport(reportId, statement));
      const track = buildTrack({ caravan, reports: own, ...geography });
      expectSound(track);
      expect(track.knots.length).toBeGreaterThan(0);
      expect(addHours(track.knots.at(-1)?.at ?? at('1970-01-01T00:00:00Z'), 0)).toBeLessThanOrEqual(
        Math.max(...own.map(({ fixAt }) => fixAt)),
      );
    }
  });
});

function instant(time: string) {
  return { from: at(time), to: at(time), precision: 'minute' } as const;
}
