import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadBorder } from '../data/load-border.ts';
import { loadCrossings } from '../data/load-crossings.ts';
import { loadNetwork } from '../data/load-network.ts';
import { buildBorder } from './border.ts';
import { buildRouteNetwork } from './build-route-network.ts';
import { buildTrack } from './build-track.ts';
import { keepStory } from './keep-story.ts';
import { type OpenTrack, openTrack } from './open-track.ts';
import { readRoads } from './road-point.ts';
import { autumnCaravan as caravan, someReports } from './testing/random-reports.ts';
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

describe('a kept story', () => {
  it('tells with each report that comes what telling all anew would', () => {
    const inAnyOrder = someReports.chain((reports) =>
      fc.shuffledSubarray([...reports], { minLength: reports.length, maxLength: reports.length }),
    );
    fc.assert(
      fc.property(inAnyOrder, (reports) => {
        const track = openTrack({ caravan, ...geography });
        for (const [index, report] of reports.entries()) {
          track.add(report);
          expect(build(track)).toEqual(buildTrack({ caravan, reports: reports.slice(0, index + 1), ...geography }));
        }
      }),
      { numRuns: 25 },
    );
  });

  it('tells again what it told, for the same dates', () => {
    const kept = keepStory(readRoads(geography.network));
    expect(kept.tell([]).state).toBeNull();
    expect(kept.tell([]).changes).toEqual([]);
  });
});
