import { listAstray } from './match-reason.ts';
import { listOtherTracks, type OtherGroup } from './other-track.ts';
import type { Roads } from './road-point.ts';
import type { LocalDate } from './time.ts';
import type { SetAside, Track, TrackKnot } from './track.ts';
import { type ContradictedOn, listContradicted, thinSetAside } from './track-set-aside.ts';
import type { Sighting, Sightings } from './track-sighting.ts';
import type { Story } from './track-story.ts';

/** A column is 20 km long, and its head and tail a march apart: farther from the body is not of it. */
const ANOTHER_GROUP_KM = 60;

const PARTS = ['vanguard', 'rearguard', 'splinter'] as const;

/** What is not the track of the body: reports set aside, and parts that were seen on their own. */
export function tellOthers(found: {
  readonly seen: readonly Sightings[];
  readonly story: Story;
  readonly knots: readonly TrackKnot[];
  readonly roads: Roads;
}): Pick<Track, 'setAside' | 'otherTracks'> {
  const { seen, story, knots, roads } = found;
  const contradicted = listContradicted(story, roads);
  return {
    setAside: thinSetAside([...contradicted, ...seen, ...listReturned(story), ...listAstray(story, roads)]),
    otherTracks: listOtherTracks(listGroups({ seen, story, contradicted }), { knots, roads }),
  };
}

/** The buses back, a list for each fact. */
function listReturned({
  returned,
}: Story): readonly { readonly date: LocalDate; readonly setAside: readonly SetAside[] }[] {
  return returned.map(({ ids, at, date }) => ({
    date,
    setAside: ids.map((reportId) => ({ reportId, at, code: 'returned-by-bus' as const })),
  }));
}

function listGroups(found: {
  readonly seen: readonly Sightings[];
  readonly story: Story;
  readonly contradicted: readonly ContradictedOn[];
}): readonly OtherGroup[] {
  const { seen, story, contradicted } = found;
  const elsewhere = contradicted.flatMap(({ sightings }) =>
    sightings.filter(({ chosen }) => chosen.distanceKm > ANOTHER_GROUP_KM),
  );
  const since = new Map([...elsewhere.map((one) => [one.sighting, one.since] as const), ...story.astray]);
  const inferred = [...story.astray.keys(), ...elsewhere.map(({ sighting }) => sighting)];
  const reported = PARTS.map((group) => ({ group, sightings: seen.flatMap(({ parts }) => parts.get(group) ?? []) }));
  return [...reported, { group: 'inferred', sightings: inferred.sort(compareSightings), since }];
}

function compareSightings(a: Sighting, b: Sighting): number {
  return a.at - b.at || (a.name < b.name ? -1 : 1);
}
