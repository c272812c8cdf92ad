import type { Caravan } from './caravan.ts';
import type { PublicReport } from './publication.ts';
import type { Group, ReportKind, TravelMode } from './report.ts';
import type { RoadPoint, Roads } from './road-point.ts';
import { type Instant, type LocalDate, localDateOf } from './time.ts';
import type { PeopleCount, SetAside, SetAsideCode } from './track.ts';

/** What a kind of report says of the day: left from here, was seen here, slept here. */
export type SightingClass = 'departure' | 'passing' | 'stay';

/** All usable reports of one instant, kind, mode and place: so many reports, one fact. */
export interface Sighting {
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
  readonly sources: Set<string>;
  /** One of them is dated and placed by a first-hand source. */
  isFirstHand: boolean;
  /** Ascending once all are collected. */
  readonly ids: string[];
  /** The words for the place of the report with the smallest id. */
  place: string;
  /** Of the report that says it most exactly, kilometres. */
  accuracyKm: number;
  /** One of them states the hour, not only the day or a part of it. */
  isTimed: boolean;
}

/** More sources of one fact make it no likelier. */
const MOST_SOURCES = 4;

/** The reports of a caravan, sorted into those that make its track and those that do not. */
export interface Sightings {
  /** By (at, kind, place). */
  readonly used: readonly Sighting[];
  readonly setAside: readonly SetAside[];
  /** Those of parts of the caravan, by (at, kind, place), but for those of low confidence. */
  readonly parts: ReadonlyMap<Group, readonly Sighting[]>;
  readonly counts: readonly { readonly count: PeopleCount; readonly sighting: Sighting }[];
}

/**
 * Collects reports in any order, one pass, without holding them: memory goes with distinct facts, and 80 bytes for the
 * id of each. Used are those of the main body, not of low confidence, from the start on, within 60 km of a road.
 */
export function collectSightings(input: {
  readonly caravan: Caravan;
  readonly reports: Iterable<PublicReport>;
  readonly roads: Roads;
}): Sightings {
  const { caravan, roads } = input;
  const byName: SightingsByName = new Map();
  const partsByName = new Map<Group, SightingsByName>();
  const setAside: SetAside[] = [];
  const counts: { count: PeopleCount; sighting: Sighting }[] = [];
  for (const report of input.reports) {
    const date = localDateOf(report.fixAt, caravan.timeZone);
    const point = roads.find(report.statement.position);
    const code = judge({ report, date, startedOn: caravan.startedOn });
    if (code || !point) {
      setAside.push({ reportId: report.id, at: report.fixAt, code: code ?? 'off-network' });
      if (point && code === 'other-group') addPart(partsByName, { report, date, point, roads });
      continue;
    }
    const sighting = findSighting(byName, { report, date, point });
    addReport(sighting, report, roads);
    const count = readCount(report);
    if (count) counts.push({ count, sighting });
  }
  const parts = new Map([...partsByName].sort().map(([group, ofGroup]) => [group, sortSightings(ofGroup)]));
  return { used: sortSightings(byName), setAside, parts, counts };
}

type SightingsByName = Map<string, Sighting>;

function sortSightings(byName: SightingsByName): readonly Sighting[] {
  const sorted = [...byName].sort(([a, { at: atA }], [b, { at: atB }]) => atA - atB || (a < b ? -1 : 1));
  for (const [, { ids }] of sorted) ids.sort();
  return sorted.map(([, sighting]) => sighting);
}

interface SeenReport {
  readonly report: PublicReport;
  readonly date: LocalDate;
  readonly point: RoadPoint;
}

function addPart(parts: Map<Group, SightingsByName>, seen: SeenReport & { readonly roads: Roads }): void {
  const { group, confidence } = seen.report.statement;
  if (confidence === 'low') return;
  const ofGroup: SightingsByName = parts.get(group) ?? new Map();
  parts.set(group, ofGroup);
  addReport(findSighting(ofGroup, seen), seen.report, seen.roads);
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

function findSighting(byName: SightingsByName, seen: SeenReport): Sighting {
  const { kind, mode } = seen.report.statement;
  const at = seen.report.fixAt;
  const name = `${at} ${kind} ${mode} ${seen.point.key}`;
  const known = byName.get(name);
  if (known) return known;
  const fresh: Sighting = {
    at,
    date: seen.date,
    kind,
    class: classOf(kind),
    mode,
    point: seen.point,
    from: at,
    to: at,
    sources: new Set(),
    isFirstHand: false,
    ids: [],
    place: '',
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
  if (sighting.sources.size < MOST_SOURCES) sighting.sources.add(statement.source.name);
  const first = sighting.ids[0];
  if (first === undefined || id < first) {
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
