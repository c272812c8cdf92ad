import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadBorder } from '../data/load-border.ts';
import { loadCrossings } from '../data/load-crossings.ts';
import { loadNetwork } from '../data/load-network.ts';
import { buildBorder } from './border.ts';
import { buildRouteNetwork } from './build-route-network.ts';
import { buildTrack } from './build-track.ts';
import { type OpenTrack, openTrack } from './open-track.ts';
import type { PublicReport } from './publication.ts';
import { autumnCaravan as caravan, someReports } from './testing/random-reports.ts';
import { localDateOf } from './time.ts';
import type { Track } from './track.ts';

const geography = {
  network: buildRouteNetwork(loadNetwork()),
  findNearestBorderPoint: buildBorder(loadBorder()),
  crossings: loadCrossings(),
};

function build(track: OpenTrack): Track {
  const steps = track.build();
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

const anew = (reports: readonly PublicReport[]) => buildTrack({ caravan, reports, ...geography });

function expectAsAnew(reports: readonly PublicReport[]): void {
  const track = openTrack({ caravan, ...geography });
  for (const [index, report] of reports.entries()) {
    track.add(report);
    expect(build(track)).toEqual(anew(reports.slice(0, index + 1)));
  }
}

describe('a kept story', () => {
  it('tells with each report that comes what telling all anew would', () => {
    const inAnyOrder = someReports.chain((reports) =>
      fc.shuffledSubarray([...reports], { minLength: reports.length, maxLength: reports.length }),
    );
    fc.assert(fc.property(inAnyOrder, expectAsAnew), { numRuns: 25 });
  });

  it('goes on with the newest date where a report is later than all others', () => {
    const inOrder = someReports.map((reports) => reports.toSorted((a, b) => a.fixAt - b.fixAt));
    fc.assert(fc.property(inOrder, expectAsAnew), { numRuns: 60 });
  });

  it('tells what is left when a report is taken back', () => {
    fc.assert(
      fc.property(someReports, fc.nat(20), (reports, place) => {
        const track = openTrack({ caravan, ...geography });
        for (const report of reports) track.add(report);
        build(track);
        const gone = reports[place % Math.max(1, reports.length)];
        if (!gone) return;
        const dateOf = ({ fixAt }: PublicReport) => localDateOf(fixAt, caravan.timeZone);
        const left = reports.filter((report) => report !== gone);
        track.forget(dateOf(gone));
        for (const report of left) if (dateOf(report) === dateOf(gone)) track.add(report);
        expect(build(track)).toEqual(anew(left));
      }),
      { numRuns: 25 },
    );
  });

  it('told to a half only is told anew', () => {
    fc.assert(
      fc.property(someReports, (reports) => {
        const track = openTrack({ caravan, ...geography });
        for (const report of reports) {
          track.add(report);
          track.build().next();
        }
        expect(build(track)).toEqual(anew(reports));
      }),
      { numRuns: 10 },
    );
  });
});
