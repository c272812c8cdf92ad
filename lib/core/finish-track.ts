import { buildWay, type WayTools } from './build-way.ts';
import { readCrossingRoads, type TrackInput } from './crossing-roads.ts';
import { listHiddenNights } from './hidden-nights.ts';
import { listPastFor } from './past-for.ts';
import { listRoadsAhead } from './road-ahead.ts';
import { readRoads } from './road-point.ts';
import { HOUR_MS, type LocalDate } from './time.ts';
import type { ReportCount, Track } from './track.ts';
import { listEvenings } from './track-evening.ts';
import { listGaps } from './track-gap.ts';
import { finishKnot, listKnotDrafts } from './track-knot.ts';
import { listLegs } from './track-leg.ts';
import { tellOthers } from './track-others.ts';
import { listRests } from './track-rest.ts';
import type { Sighting, Sightings } from './track-sighting.ts';
import type { ReportTally, Story } from './track-story.ts';

/** A list of moments longer than this is thinned to the last of each hour. */
const MOST_MOMENTS = 2_000;

/** What a track is made with: keeps what was asked before, for when it is made again of a few more reports. */
export function openTools(input: Omit<TrackInput, 'reports'>): WayTools {
  return {
    roads: readRoads(input.network),
    crossingRoads: readCrossingRoads(input),
    findNearestBorderPoint: input.findNearestBorderPoint,
    spots: new Map(),
  };
}

/** Makes the track of what was seen and of the story told from it: words, kilometres along the way, and what follows. */
export function finishTrack(
  input: Omit<TrackInput, 'reports'>,
  { seen, story, tools }: { readonly seen: readonly Sightings[]; readonly story: Story; readonly tools: WayTools },
): Track {
  const { caravan, network, crossings } = input;
  const { roads, crossingRoads } = tools;
  const { start, evenings, earlierViews } = listEvenings({ story, roads, crossingRoads });
  const drafts = listKnotDrafts(story.state);
  const built = buildWay(
    drafts.map(({ point }) => point),
    tools,
  );
  const knots = drafts.map((draft, index) =>
    finishKnot({ draft, walkedKm: built.walkedKm[index] ?? 0, roads, zone: caravan.timeZone }),
  );
  const past = listPastFor(input.past ?? [], { slug: caravan.slug, startedOn: caravan.startedOn, evenings });
  const gaps = listGaps(knots, new Set(story.days.keys()));
  const uncounted = listUncounted(story);
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
    ...tellOthers({ seen, story, knots, roads }),
    peopleCounts: seen.flatMap(({ date, counts }) => counts.list(uncounted.get(date) ?? [])),
    reportCounts: thinTallies(story.tallies).map(tellTally),
    crossings: crossings.map(({ id, name, position }) => ({ id, name, position })),
    roadsAhead: listRoadsAhead({ built, network, crossings, declaredTargets }),
    declaredTargets,
    expectedReportHours: caravan.expectedReportHours,
  };
}

/** What is set aside later was counted until then, and the reverse: numbers of a moment never look past it. */
function listUncounted({ returned, doubted }: Story): ReadonlyMap<LocalDate, readonly Sighting[]> {
  const byDate = new Map<LocalDate, Sighting[]>();
  for (const sighting of new Set([...returned, ...doubted])) {
    const ofDate = byDate.get(sighting.date);
    if (ofDate) ofDate.push(sighting);
    else byDate.set(sighting.date, [sighting]);
  }
  return byDate;
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
