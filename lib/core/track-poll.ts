import type { RoadPoint, Roads } from './road-point.ts';
import { HOUR_MS, type Instant } from './time.ts';
import type { Sighting, SightingClass } from './track-sighting.ts';
import { type Ballot, type Choice, openVote, type Vote } from './track-vote.ts';

/** A question to the reports of a day: where those of a class place the caravan, or those that saw it pass in one hour. */
type Question = SightingClass | `hour-${number}`;

/** The votes of one day. */
export interface Polls {
  /** Casts the votes of all sightings of one instant, in order of time. */
  readonly cast: (round: readonly Sighting[]) => void;
  readonly choose: (question: Question, before: RoadPoint | null) => Choice | undefined;
  /** The choices of each hour in which the caravan was seen passing, ascending: at most 24. */
  readonly chooseByHour: (before: RoadPoint | null) => readonly Choice[];
}

interface Round {
  readonly at: Instant;
  readonly ballots: readonly Ballot[];
}

/**
 * Opens the votes of a day. A vote depends on the evening before, which can still change in the morning: rounds are
 * kept, and a vote from another evening is counted anew from them.
 */
export function openPolls(roads: Roads): Polls {
  const rounds = new Map<Question, Round[]>();
  const votes = new Map<Question, Map<string, Vote>>();
  const hours: Question[] = [];
  const findVote = (question: Question, before: RoadPoint | null) => {
    const name = before?.key ?? '';
    const ofQuestion = votes.get(question) ?? new Map<string, Vote>();
    votes.set(question, ofQuestion);
    const known = ofQuestion.get(name);
    if (known) return known;
    const vote = openVote(before ? (point) => roads.measure(before, point) : undefined);
    for (const round of rounds.get(question) ?? []) vote.cast(round);
    ofQuestion.set(name, vote);
    return vote;
  };
  return {
    cast: (seen) => {
      for (const [question, round] of listRounds(seen)) {
        const earlier = rounds.get(question);
        if (earlier) earlier.push(round);
        else rounds.set(question, [round]);
        if (!earlier && question.startsWith('hour-')) hours.push(question);
        for (const vote of votes.get(question)?.values() ?? []) vote.cast(round);
      }
    },
    choose: (question, before) => findVote(question, before).choose(),
    chooseByHour: (before) =>
      hours.flatMap((question) => findVote(question, before).choose() ?? []).sort((a, b) => a.at - b.at),
  };
}

function listRounds(seen: readonly Sighting[]): readonly (readonly [Question, Round])[] {
  const [first] = seen;
  if (!first) return [];
  const { at } = first;
  const ofClass = (of: SightingClass) =>
    seen.filter((sighting) => sighting.class === of).map(({ point, ids }) => ({ point, count: ids.length }));
  const passing = ofClass('passing');
  const rounds: (readonly [Question, Round])[] = [
    ['departure', { at, ballots: ofClass('departure') }],
    ['passing', { at, ballots: passing }],
    ['stay', { at, ballots: ofClass('stay') }],
    [`hour-${Math.floor(at / HOUR_MS)}`, { at, ballots: passing }],
  ];
  return rounds.filter(([, { ballots }]) => ballots.length > 0);
}
