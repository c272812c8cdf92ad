import { type Explanation, explainSighting } from './match.ts';
import { compareVerdicts } from './match-verdict.ts';
import type { RoadPoint, Roads } from './road-point.ts';
import { addDays, type Instant, type LocalDate } from './time.ts';
import { openPage, type TrackPage } from './track-page.ts';
import { SAME_PLACE_KM } from './track-place.ts';
import { openReturns } from './track-return.ts';
import type { Sighting } from './track-sighting.ts';
import type { TrackState } from './track-state.ts';
import type { Story } from './track-story.ts';

/** A date that is being told. Gives after some instants, so that others have their turn. */
export type DateTelling = (sightings: readonly Sighting[]) => Generator<undefined, void>;

/** Instants told between two turns of others: a few milliseconds. */
const INSTANTS_A_TURN = 256;

/**
 * Tells a date of a caravan instant by instant, on top of the dates before it: what was held true after each, from all
 * sightings up to it and from nothing later. What the numbers of a moment rest on is so known by construction.
 * What it gives tells sightings of the date, those of later instants with each call.
 *
 * Of each instant those sightings count that saw the body, by the likeliest explanation of all sightings so far; where
 * an instant makes another one likelier, the days since the two part are told anew. They ascend by `at`.
 * Costs some 15 µs an instant, a few routes more where it changes what is held true.
 */
export function tellDate(
  story: Story,
  { date, roads }: { readonly date: LocalDate; readonly roads: Roads },
): DateTelling {
  const separateReturns = openReturns(roads);
  let page: TrackPage = openPage({ date, state: story.state, days: story.days, roads });
  const rounds: (readonly Sighting[])[] = [];
  const tell = (round: Round) => {
    const { at } = round[0];
    const so = { known: page.settleYesterday(), isDissolving: story.dissolutions > 0 };
    const { passed, rejected } = separateReturns(round, so);
    story.returned.push(...rejected);
    rounds.push(passed);
    const revised = judge(story, { at, passed, roads });
    const used = listUsed(story, passed);
    if (revised !== undefined) page = retell(story, { from: revised, roads }) ?? page;
    else if (used.length > 0) {
      page.today.add(used);
      story.days.set(date, page.today);
    }
    story.state = page.settleToday();
    // The departures of a date decide the evening before it.
    noteChange(story, { at, from: addDays(revised ?? date, -1), state: story.state });
    noteTally(story, { at, used, roads });
  };
  return function* (sightings) {
    if (sightings.length > 0) story.rounds.set(date, rounds);
    let told = 0;
    for (const round of groupByInstant(sightings)) {
      tell(round);
      if (++told % INSTANTS_A_TURN === 0) yield;
    }
  };
}

interface Instantly {
  readonly at: Instant;
  readonly passed: readonly Sighting[];
  readonly roads: Roads;
}

/** Takes new sightings in. Gives the first date whose sightings are judged otherwise now, if there is one. */
function judge(story: Story, { at, passed, roads }: Instantly): LocalDate | undefined {
  const held: Explanation | null = story.match?.held ?? null;
  for (const sighting of passed) story.match = explainSighting(story.match, sighting, roads);
  if (!story.match || story.match.held === held) return undefined;
  const { fresh, revised } = compareVerdicts(held, story.match.held);
  for (const { sighting, point } of fresh) {
    if (point) {
      take(story, sighting, 1);
      place(story, { sighting, point, roads });
    } else {
      story.astray.set(sighting, at);
      story.doubted.add(sighting);
    }
  }
  for (const { sighting, point } of revised) {
    take(story, sighting, point ? 1 : -1);
    if (point) {
      story.astray.delete(sighting);
      place(story, { sighting, point, roads });
    } else story.astray.set(sighting, at);
  }
  return revised.map(({ sighting }) => sighting.date).sort()[0];
}

/** Those that saw the body, where they saw it. */
function listUsed({ astray, moved }: Story, round: readonly Sighting[]): readonly Sighting[] {
  return round.filter((sighting) => !astray.has(sighting)).map((sighting) => moved.get(sighting) ?? sighting);
}

/** Takes a sighting to where it is held to have been; what had no name but the nearest town's gets the one there. */
function place(
  story: Story,
  { sighting, point, roads }: { readonly sighting: Sighting; readonly point: RoadPoint; readonly roads: Roads },
): void {
  if (point.key === sighting.point.key) {
    story.moved.delete(sighting);
    return;
  }
  const isUnnamed = sighting.place === roads.network.namePlaceAt(sighting.position);
  const words = isUnnamed ? roads.network.namePlaceAt(point.position) : sighting.place;
  story.moved.set(sighting, { ...sighting, point, place: words });
}

function take(story: Story, { ids, kind }: Sighting, sign: 1 | -1): void {
  story.count += sign * ids.length;
  if (kind === 'dissolved') story.dissolutions += sign;
}

/** Tells the days from a date to the newest anew, from the sightings that are held to have seen the body now. */
function retell(story: Story, { from, roads }: { readonly from: LocalDate; readonly roads: Roads }) {
  let told: TrackPage | undefined;
  let { state } = story;
  for (const [date, ofDay] of story.rounds) {
    if (date < from) continue;
    story.days.delete(date);
    told = openPage({ date, state, days: story.days, roads });
    for (const round of ofDay) {
      const used = listUsed(story, round);
      if (used.length === 0) continue;
      told.today.add(used);
      story.days.set(date, told.today);
    }
    state = told.settleToday();
  }
  return told;
}

function noteChange({ changes }: Story, change: Story['changes'][number]): void {
  if (changes.at(-1)?.state !== change.state) changes.push(change);
}

function noteTally(
  story: Story,
  { at, used, roads }: { readonly at: Instant; readonly used: readonly Sighting[]; readonly roads: Roads },
): void {
  const { state, tallies, count } = story;
  const last = tallies.at(-1);
  const newest = (state && findNewest({ used, state, roads })) ?? last?.newest;
  if (newest && (used.length > 0 || count !== last?.count)) tallies.push({ at, count, newest });
}

/** Of the reports of one instant one that agrees with where the caravan was, else the first. */
function findNewest(round: {
  readonly used: readonly Sighting[];
  readonly state: TrackState;
  readonly roads: Roads;
}): Sighting | undefined {
  const { used, state, roads } = round;
  const standing = state.standing?.point;
  const agrees = ({ point }: Sighting) => standing && roads.measure(standing, point) <= SAME_PLACE_KM;
  return used.find(agrees) ?? used[0];
}

type Round = readonly [Sighting, ...Sighting[]];

function* groupByInstant(sightings: readonly Sighting[]): Generator<Round> {
  let round: [Sighting, ...Sighting[]] | undefined;
  for (const sighting of sightings) {
    if (round?.[0].at === sighting.at) round.push(sighting);
    else {
      if (round) yield round;
      round = [sighting];
    }
  }
  if (round) yield round;
}
