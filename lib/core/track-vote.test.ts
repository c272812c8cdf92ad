import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RoadPoint } from './road-point.ts';
import { at } from './testing/builders.ts';
import { addHours } from './time.ts';
import { openVote } from './track-vote.ts';

const MORNING = at('2023-12-24T12:00:00Z');
const place = (km: number): RoadPoint => ({
  key: `km${km}`,
  edge: 0,
  offsetKm: km,
  position: [0, 0],
  crossTrackKm: 0,
});
const fromStart = ({ offsetKm }: RoadPoint) => offsetKm;

describe('a vote between places', () => {
  it('takes the lower median by kilometres from the evening before, one vote a report', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 1 }), (kms) => {
        const vote = openVote(fromStart);
        for (const km of kms) vote.cast({ at: MORNING, ballots: [{ point: place(km), count: 1 }] });
        const sorted = kms.toSorted((a, b) => a - b);
        expect(vote.choose()?.point.offsetKm).toBe(sorted[Math.ceil(sorted.length / 2) - 1]);
      }),
    );
  });

  it('gives an even split to the nearer place', () => {
    const vote = openVote(fromStart);
    vote.cast({ at: MORNING, ballots: [place(40), place(10)].map((point) => ({ point, count: 3 })) });
    expect(vote.choose()?.point.key).toBe('km10');
  });

  it('says since when the place is chosen, for the first time', () => {
    const vote = openVote(fromStart);
    const noon = addHours(MORNING, 6);
    vote.cast({ at: MORNING, ballots: [{ point: place(30), count: 1 }] });
    vote.cast({ at: addHours(MORNING, 2), ballots: [{ point: place(10), count: 1 }] });
    vote.cast({ at: noon, ballots: [{ point: place(30), count: 1 }] });
    expect(vote.choose()).toMatchObject({ point: { key: 'km30' }, at: MORNING });
  });

  it('counts the ballots of one instant together', () => {
    const vote = openVote(fromStart);
    vote.cast({
      at: MORNING,
      ballots: [
        { point: place(50), count: 1 },
        { point: place(10), count: 2 },
      ],
    });
    const later = addHours(MORNING, 1);
    vote.cast({ at: later, ballots: [{ point: place(50), count: 2 }] });
    expect(vote.choose()).toMatchObject({ point: { key: 'km50' }, at: later });
  });

  it('takes the most named place when there is no evening before', () => {
    const vote = openVote(undefined);
    expect(vote.choose()).toBeUndefined();
    vote.cast({
      at: MORNING,
      ballots: [
        { point: place(10), count: 1 },
        { point: place(90), count: 2 },
      ],
    });
    expect(vote.choose()?.point.key).toBe('km90');
  });
});
