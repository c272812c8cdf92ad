import type { Caravan } from './caravan.ts';
import type { Position } from './position.ts';
import type { PublicReport } from './publication.ts';
import type { Group, ReportKind, TravelMode } from './report.ts';
import type { RoadPoint, Roads } from './road-point.ts';
import type { Instant, LocalDate } from './time.ts';
import type { PeopleCount, SetAside, SetAsideCode } from './track.ts';
import { type DateCounts, openCounts } from './track-people.ts';

/** What a kind of report says of the day: left from here, was seen here, slept here. */
export type SightingClass = 'departure' | 'passing' | 'stay';

/** All usable reports of one instant, kind, mode and place: so many reports, one fact. */
export interface Sighting {
  /** Instant, kind, mode and place as text: what makes it one fact. */
  readonly name: string;
  readonly at: Instant;
  readonly date: LocalDate;
  readonly kind: ReportKind;
  readonly class: SightingClass;
  readonly mode: TravelMode | null;
  readonly point: RoadPoint;
  /** The interval within which it was seen, the widest of its reports. */
  from: Instant;
  to: Instant;
  /** Who says so: at most {@link MOST_SOURCES} names, more add no weight. */
  readonly sources: string[];
  /** One of them is dated and placed by a first-hand source. */
  isFirstHand: boolean;
  /** Ascending once all are collected. */
  readonly ids: string[];
  /** The words for the place of the report with the smallest id, and its position. */
  place: string;
  position: Position;
  /** Of the report that says it most exactly, kilometres. */
  accuracyKm: number;
  /** One of them states the hour, not only the day or a part of it. */
  isTimed: boolean;
}

/** More sources of one fact make it no likelier. */
const MOST_SOURCES = 4;

/** The reports of one local date, sorted into those that make its track and those that do not. */
export interface Sightings {
  readonly date: LocalDate;
  /** By (at, kind, place). */
  readonly used: readonly Sighting[];
  /** By time and id. */
  readonly setAside: readonly SetAside[];
  /** Those of parts of the caravan, by (at, kind, place), but for those of low confidence. */
  readonly parts: ReadonlyMap<Group, readonly Sighting[]>;
  readonly counts: Pick<DateCounts, 'list'>;
}

/** The reports of one local date as they come, in any order, as often as one likes to read between. */
export interface OpenSightings {
  readonly add: (report: PublicReport) => void;
  /**
   * All so far, the same object until something is added. Costs a pass over the facts when some are new; what it gives
   * of people grows with what is added.
   */
  readonly read: () => Sightings;
}

/**
 * Opens a date whose reports are collected without holding them: memory goes with distinct facts, and 8 bytes for the id
 * of each. Used are those of the main body, not of low confidence, from the start on, within 60 km of a road.
 */
export function openSightings(place: {
  readonly date: LocalDate;
  readonly caravan: Caravan;
  readonly roads: Roads;
}): OpenSightings {
  const { date, caravan, roads } = place;
  const body = openFacts(roads);
  const parts = new Map<Group, Facts>();
  const setAside: SetAside[] = [];
  const counts = openCounts();
  let read: Sightings | undefined;
  return {
    add: (report) => {
      read = undefined;
      const { group, confidence, position } = report.statement;
      const point = roads.find(position);
      const code = judge({ report, date, startedOn: caravan.startedOn });
      if (point && code === 'other-group' && confidence !== 'low') {
        const part = parts.get(group) ?? openFacts(roads);
        parts.set(group, part);
        part.add({ report, date, point });
      }
      if (code || !point) {
        setAside.push({ reportId: report.id, at: report.fixAt, code: code ?? 'off-network' });
        return;
      }
      const sighting = body.add({ report, date, point });
      const count = readCount(report);
      if (count) counts.add(count, sighting);
    },
    read: () => {
      read ??= {
        date,
        used: body.read(),
        setAside: [...setAside.sort(compareSetAside)],
        parts: new Map([...parts].map(([group, part]) => [group, part.read()])),
        counts,
      };
      return read;
    },
  };
}

interface SeenReport {
  readonly report: PublicReport;
  readonly date: LocalDate;
  readonly point: RoadPoint;
}

/** Reports of one date and group, so many as there are facts. */
interface Facts {
  readonly add: (seen: SeenReport) => Sighting;
  /** By (at, kind, place). */
  readonly read: () => readonly Sighting[];
}

function openFacts(roads: Roads): Facts {
  const byName = new Map<string, Sighting>();
  const touched = new Set<Sighting>();
  let sorted: readonly Sighting[] = [];
  return {
    add: (seen) => {
      const sighting = findSighting(byName, seen);
      addReport(sighting, seen.report, roads);
      touched.add(sighting);
      return sighting;
    },
    read: () => {
      if (byName.size > sorted.length) sorted = [...byName.values()].sort(compareSightings);
      for (const { ids } of touched) ids.sort();
      touched.clear();
      return sorted;
    },
  };
}

function compareSetAside(a: SetAside, b: SetAside): number {
  return a.at - b.at || (a.reportId < b.reportId ? -1 : 1);
}

function compareSightings(a: Sighting, b: Sighting): number {
  return a.at - b.at || (a.name < b.name ? -1 : 1);
}

function judge({
  report,
  date,
  startedOn,
}: {
  readonly report: PublicReport;
  readonly date: LocalDate;
  readonly startedOn: LocalDate;
}): SetAsideCode | undefined {
  const { group, confidence } = report.statement;
  if (date < startedOn) return 'before-start';
  if (group !== 'main') return 'other-group';
  return confidence === 'low' ? 'low-confidence' : undefined;
}

function findSighting(byName: Map<string, Sighting>, seen: SeenReport): Sighting {
  const { kind, mode } = seen.report.statement;
  const at = seen.report.fixAt;
  const name = `${at} ${kind} ${mode} ${seen.point.key}`;
  const known = byName.get(name);
  if (known) return known;
  const fresh: Sighting = {
    name,
    at,
    date: seen.date,
    kind,
    class: classOf(kind),
    mode,
    point: seen.point,
    from: at,
    to: at,
    sources: [],
    isFirstHand: false,
    ids: [],
    place: '',
    position: seen.report.statement.position,
    accuracyKm: Number.POSITIVE_INFINITY,
    isTimed: false,
  };
  byName.set(name, fresh);
  return fresh;
}

function addReport(sighting: Sighting, { id, statement }: PublicReport, { network }: Roads): void {
  const { precision } = statement.observed;
  sighting.accuracyKm = Math.min(sighting.accuracyKm, statement.accuracyKm);
  sighting.isTimed ||= precision === 'minute' || precision === 'hour';
  sighting.from = earlier(sighting.from, statement.observed.from);
  sighting.to = later(sighting.to, statement.observed.to);
  sighting.isFirstHand ||= statement.confidence === 'high';
  const { name } = statement.source;
  if (sighting.sources.length < MOST_SOURCES && !sighting.sources.includes(name)) sighting.sources.push(name);
  const first = sighting.ids[0];
  if (first === undefined || id < first) {
    sighting.position = statement.position;
    sighting.place = statement.place ?? network.namePlaceAt(statement.position);
    // The smallest id stays in front, so that the words do not depend on the order of arrival.
    if (first !== undefined) sighting.ids.push(first);
    sighting.ids[0] = id;
  } else sighting.ids.push(id);
}

function readCount({ id, fixAt, statement }: PublicReport): PeopleCount | undefined {
  if (!statement.people) return undefined;
  const { kind, name } = statement.source;
  return { at: fixAt, ...statement.people, reportId: id, sourceKind: kind, sourceName: name };
}

function classOf(kind: ReportKind): SightingClass {
  if (kind === 'departure' || kind === 'passing') return kind;
  return 'stay';
}

function earlier(a: Instant, b: Instant): Instant {
  return a < b ? a : b;
}

function later(a: Instant, b: Instant): Instant {
  return a > b ? a : b;
}
