import { buildWay } from './build-way.ts';
import { readCrossingRoads, type TrackInput } from './crossing-roads.ts';
import { listHiddenNights } from './hidden-nights.ts';
import { listAstray } from './match-reason.ts';
import { listOtherTracks, type OtherGroup } from './other-track.ts';
import { listPastFor } from './past-for.ts';
import { listRoadsAhead } from './road-ahead.ts';
import type { Roads } from './road-point.ts';
import { HOUR_MS } from './time.ts';
import type { ReportCount, Track, TrackKnot } from './track.ts';
import { listEvenings } from './track-evening.ts';
import { type FoldedTrack, foldTrack, type ReportTally } from './track-fold.ts';
import { listGaps } from './track-gap.ts';
import { finishKnot, listKnotDrafts } from './track-knot.ts';
import { listLegs } from './track-leg.ts';
import { listPeopleCounts } from './track-people.ts';
import { listRests } from './track-rest.ts';
import { type Contradicted, findContradicted, listContradicted, thinSetAside } from './track-set-aside.ts';
import type { Sighting, Sightings } from './track-sighting.ts';

/** A column is 20 km long, and its head and tail a march apart: farther from the body is not of it. */
const ANOTHER_GROUP_KM = 60;

/** A list of moments longer than this is thinned to the last of each hour. */
const MOST_MOMENTS = 2_000;

/** Makes the track of what was seen, sorted by day. */
export function finishTrack(
  input: Omit<TrackInput, 'reports'>,
  { seen, roads }: { readonly seen: Sightings; readonly roads: Roads },
): Track {
  const { caravan, network, crossings } = input;
  const folded = foldTrack(seen.used, roads);
  const crossingRoads = readCrossingRoads(input);
  const { start, evenings, earlierViews } = listEvenings({ folded, roads, crossingRoads });
  const drafts = listKnotDrafts(folded.state);
  const built = buildWay(
    drafts.map(({ point }) => point),
    { roads, crossingRoads, findNearestBorderPoint: input.findNearestBorderPoint },
  );
  const knots = drafts.map((draft, index) =>
    finishKnot({ draft, walkedKm: built.walkedKm[index] ?? 0, roads, zone: caravan.timeZone }),
  );
  const past = listPastFor(input.past ?? [], { slug: caravan.slug, startedOn: caravan.startedOn, evenings });
  const gaps = listGaps(knots, new Set(folded.days.keys()));
  const { declaredTargets, timeZone: zone } = caravan;
  return {
    timeZone: zone,
    startedOn: caravan.startedOn,
    knots,
    start,
    evenings,
    nights: listHiddenNights({ knots, past, roads, zone }),
    earlierViews,
    way: built.way,
    legs: listLegs({ knots, gaps, zone }),
    rests: listRests(evenings, knots),
    gaps,
    ...tellOthers({ seen, folded, knots, roads }),
    peopleCounts: listPeopleCounts({ counts: seen.counts, without: listUncounted(folded), zone }),
    reportCounts: thinTallies(folded.tallies).map(tellTally),
    crossings: crossings.map(({ id, name, position }) => ({ id, name, position })),
    roadsAhead: listRoadsAhead({ built, network, crossings, declaredTargets }),
    declaredTargets,
    expectedReportHours: caravan.expectedReportHours,
  };
}

/** What is not the track of the body: reports set aside, and parts that were seen on their own. */
function tellOthers(found: {
  readonly seen: Sightings;
  readonly folded: FoldedTrack;
  readonly knots: readonly TrackKnot[];
  readonly roads: Roads;
}): Pick<Track, 'setAside' | 'otherTracks'> {
  const { seen, folded, knots, roads } = found;
  const rejected = folded.rejected.flatMap(({ sighting: { ids, at }, code }) =>
    ids.map((reportId) => ({ reportId, at, code })),
  );
  const contradicted = findContradicted(folded, roads);
  const astray = listAstray({ ...folded, roads });
  return {
    setAside: thinSetAside([...seen.setAside, ...rejected, ...astray, ...listContradicted(contradicted)]),
    otherTracks: listOtherTracks(listGroups({ seen, folded, contradicted }), { knots, roads }),
  };
}

function listGroups(found: {
  readonly seen: Sightings;
  readonly folded: FoldedTrack;
  readonly contradicted: readonly Contradicted[];
}): readonly OtherGroup[] {
  const { seen, folded, contradicted } = found;
  const elsewhere = contradicted.filter(({ distanceKm }) => distanceKm > ANOTHER_GROUP_KM);
  const inferred = [...folded.astray, ...elsewhere].map(({ sighting }) => sighting);
  const since = new Map(folded.astray.map((one) => [one.sighting, one.since]));
  const reported = [...seen.parts].flatMap(([group, sightings]) => (group === 'main' ? [] : { group, sightings }));
  return [...reported, { group: 'inferred', sightings: inferred.sort(compareSightings), since }];
}

function compareSightings(a: Sighting, b: Sighting): number {
  return a.at - b.at || (a.point.key < b.point.key ? -1 : 1) || (a.kind < b.kind ? -1 : 1);
}

/** What is set aside later was counted until then, and the reverse: numbers of a moment never look past it. */
function listUncounted({ rejected, doubted }: FoldedTrack): ReadonlySet<Sighting> {
  return new Set([...rejected.map(({ sighting }) => sighting), ...doubted]);
}

function thinTallies(tallies: readonly ReportTally[]): readonly ReportTally[] {
  if (tallies.length <= MOST_MOMENTS) return tallies;
  const hourOf = ({ at }: ReportTally) => Math.floor(at / HOUR_MS);
  return tallies.filter((tally, index) => {
    const next = tallies[index + 1];
    return !next || hourOf(next) !== hourOf(tally);
  });
}

function tellTally({ at, count, newest }: ReportTally): ReportCount {
  return { at, count, reportId: newest.ids[0] ?? '', place: newest.place };
}
