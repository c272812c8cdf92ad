import type { RoadPoint } from './road-point.ts';
import type { Instant } from './time.ts';

/** The place a vote chose, and since when the votes cast have chosen it. */
export interface Choice {
  readonly point: RoadPoint;
  readonly at: Instant;
}

/** Reports of one instant that name one place. */
export interface Ballot {
  readonly point: RoadPoint;
  readonly count: number;
}

/** What reports of one kind and day say about one question: where was the caravan. */
export interface Vote {
  /** Casts all ballots of one instant, in order of time. */
  readonly cast: (round: { readonly at: Instant; readonly ballots: readonly Ballot[] }) => void;
  /** The choice of all votes cast so far; undefined without any. */
  readonly choose: () => Choice | undefined;
}

interface Candidate {
  readonly point: RoadPoint;
  readonly km: number;
  count: number;
}

/**
 * Opens a vote between places. `measureKm` gives the road kilometres from the evening before: the lower median by them
 * wins, each report one vote, an even split going to the nearer place.
 * Undefined when there is no evening before: then the place with most votes wins. Equal ones go by key, so that no
 * result depends on the order of arrival.
 */
export function openVote(measureKm: ((point: RoadPoint) => number) | undefined): Vote {
  const candidates: Candidate[] = [];
  const byKey = new Map<string, Candidate>();
  const chosenSince = new Map<string, Instant>();
  let total = 0;
  const pick = () => (measureKm ? pickLowerMedian(candidates, total) : pickMostNamed(candidates));
  return {
    cast: ({ at, ballots }) => {
      for (const ballot of ballots) count(ballot);
      const chosen = pick()?.point.key;
      if (chosen !== undefined && !chosenSince.has(chosen)) chosenSince.set(chosen, at);
    },
    choose: () => {
      const point = pick()?.point;
      const at = point && chosenSince.get(point.key);
      return point && at !== undefined ? { point, at } : undefined;
    },
  };

  function count(ballot: Ballot): void {
    total += ballot.count;
    const known = byKey.get(ballot.point.key);
    if (known) known.count += ballot.count;
    else insert({ ...ballot, km: measureKm?.(ballot.point) ?? 0 });
  }

  function insert(candidate: Candidate): void {
    byKey.set(candidate.point.key, candidate);
    const place = candidates.findIndex((other) => compare(candidate, other) < 0);
    candidates.splice(place < 0 ? candidates.length : place, 0, candidate);
  }
}

function pickLowerMedian(ascending: readonly Candidate[], total: number): Candidate | undefined {
  let seen = 0;
  return ascending.find((candidate) => {
    seen += candidate.count;
    return seen >= Math.ceil(total / 2);
  });
}

function pickMostNamed(candidates: readonly Candidate[]): Candidate | undefined {
  return candidates.reduce<Candidate | undefined>(
    (best, candidate) => (best && best.count >= candidate.count ? best : candidate),
    undefined,
  );
}

function compare(a: Candidate, b: Candidate): number {
  return a.km - b.km || (a.point.key < b.point.key ? -1 : a.point.key > b.point.key ? 1 : 0);
}
