import { bandAt } from '../core/band-at.ts';
import type { Bands } from '../core/bands.ts';
import type { KmRange } from '../core/distribution.ts';
import { getItem } from '../core/get-item.ts';
import { findKnotsAround } from '../core/knots-around.ts';
import { positionAt } from '../core/position-at.ts';
import type { RoadPoint, Roads } from '../core/road-point.ts';
import { type Instant, instantOfLocal, type LocalDate, localDateOf } from '../core/time.ts';
import type { Track } from '../core/track.ts';
import { measureWalkingMs } from '../core/walking-clock.ts';
import { findWayPlace, readWay } from '../core/way-at.ts';
import type { SeedReport } from '../data/load-seeds.ts';
import { buildSeedTrack } from '../data/seed-track.ts';
import type { ReplayGround } from './replay.ts';
import type { TrueCourse } from './true-course.ts';

/** A day whose reports were hidden, and how far off the guesses at its place were. */
export interface HiddenDay {
  readonly slug: string;
  readonly date: LocalDate;
  readonly errorKm: number;
  readonly linearErrorKm: number;
  readonly walkingErrorKm: number;
  /** By road between the places around it. */
  readonly bracketKm: number;
  readonly isIn50: boolean;
  readonly isIn90: boolean;
  readonly band90Km: number;
}

/** What is asked of a hidden day, and when: where it slept, else where it was at noon, else where it left from. */
const ASKED = [
  { kinds: ['arrival', 'camp', 'border-arrival', 'dissolved'], hour: 20 },
  { kinds: ['passing'], hour: 12 },
  { kinds: ['departure'], hour: 6 },
] as const;

const TOLERANCE_KM = 1;

/**
 * Hides each day of a caravan in turn, all reports of its body at once, and guesses its place from the days around it.
 * The first and last day are not hidden: there is nothing on one side of them. Costs a track a day, some 20 ms.
 */
export function hideDays(course: TrueCourse, { land, ground }: ReplayGround): readonly HiddenDay[] {
  const dates = listLiveDates(course);
  return dates.slice(1, -1).flatMap((date): readonly HiddenDay[] => {
    const truth = findHiddenPlace({ course, date, roads: ground.roads });
    if (!truth) return [];
    const reports = course.reports.filter((report) => !isOfBody(report) || dateOf(course, report) !== date);
    const track = buildSeedTrack({ caravan: course.caravan, reports, land });
    const guess = guessPlace({ track, truth, roads: ground.roads });
    return guess ? [{ slug: course.caravan.slug, date, ...guess }] : [];
  });
}

function isOfBody({ statement }: SeedReport): boolean {
  return statement.group === 'main' && statement.confidence !== 'low';
}

function dateOf({ caravan }: TrueCourse, { statement }: SeedReport): LocalDate {
  return localDateOf(statement.observed.from, caravan.timeZone);
}

/** Dates of the body's reports, from the start to the last evening while it was together. */
function listLiveDates(course: TrueCourse): readonly LocalDate[] {
  const first = course.caravan.startedOn;
  const last = course.days.at(-1)?.date;
  const dates = new Set(course.reports.filter(isOfBody).map((report) => dateOf(course, report)));
  const isLive = (date: LocalDate) =>
    last !== undefined && date >= first && date <= last && !isBetweenLives(course, date);
  return [...dates].filter(isLive).sort();
}

/** After its declared end, and before it was seen to have gone on: people on their way home. */
function isBetweenLives({ caravan: { endedOn }, days }: TrueCourse, date: LocalDate): boolean {
  if (endedOn === null || date <= endedOn) return false;
  return !days.some((day) => day.life === 2 && day.date <= date);
}

interface HiddenPlace {
  readonly point: RoadPoint;
  readonly at: Instant;
}

function findHiddenPlace(hidden: {
  readonly course: TrueCourse;
  readonly date: LocalDate;
  readonly roads: Roads;
}): HiddenPlace | undefined {
  const { course, date, roads } = hidden;
  const rows = course.reports.filter((report) => isOfBody(report) && dateOf(course, report) === date);
  const before = course.days.findLast((day) => day.date < date)?.point;
  for (const { kinds, hour } of ASKED) {
    const points = rows.flatMap(({ statement }) => {
      const isAsked = kinds.some((kind) => kind === statement.kind);
      return (isAsked && roads.find(statement.position)) || [];
    });
    if (points.length === 0) continue;
    const at = instantOfLocal({ date, hour, zone: course.caravan.timeZone });
    return { point: pickLowerMedian({ points, before, roads }), at };
  }
  return undefined;
}

/** Of several places the lower median by road from the evening before, one vote a report. */
function pickLowerMedian(places: {
  readonly points: readonly RoadPoint[];
  readonly before: RoadPoint | undefined;
  readonly roads: Roads;
}): RoadPoint {
  const { points, before, roads } = places;
  const kmOf = (point: RoadPoint) => (before ? roads.measure(before, point) : 0);
  const sorted = [...points].sort((a, b) => kmOf(a) - kmOf(b) || (a.key < b.key ? -1 : 1));
  return getItem(sorted, Math.ceil(sorted.length / 2) - 1);
}

function guessPlace(guess: {
  readonly track: Track;
  readonly truth: HiddenPlace;
  readonly roads: Roads;
}): Omit<HiddenDay, 'slug' | 'date'> | undefined {
  const { track, truth, roads } = guess;
  const { at, point } = truth;
  const { before, after } = findKnotsAround(track, at);
  const from = before && roads.find(before.position);
  const to = after && roads.find(after.position);
  const found = positionAt(track, at);
  const bands = bandAt(track, at);
  const here = found.kind === 'unknown' ? undefined : roads.find(found.position);
  if (!before || !after || !from || !to || !here || !bands) return undefined;
  const errorAt = (share: number) => {
    const place = findWayPlace(track, before.walkedKm + (after.walkedKm - before.walkedKm) * share);
    const there = place && roads.find(readWay(track, place).position);
    return there ? roads.measure(there, point) : 0;
  };
  const shares = shareGone({ from: before.at, to: after.at, at, zone: track.timeZone });
  const errorKm = roads.measure(here, point);
  const isFarther = roads.measure(from, point) >= roads.measure(from, here);
  return {
    errorKm,
    linearErrorKm: errorAt(shares.time),
    walkingErrorKm: errorAt(shares.walking),
    bracketKm: roads.measure(from, to),
    ...judgeBands(bands, bands.medianKm + (isFarther ? errorKm : -errorKm)),
  };
}

/** How much of the time between two reports is gone, and of its walking hours. */
function shareGone(span: {
  readonly from: Instant;
  readonly to: Instant;
  readonly at: Instant;
  readonly zone: string;
}) {
  const { from, to, at, zone } = span;
  const time = (at - from) / (to - from);
  const whole = measureWalkingMs({ from, to, zone });
  return { time, walking: whole > 0 ? measureWalkingMs({ from, to: at, zone }) / whole : time };
}

function judgeBands({ band50, band90 }: Bands, truthKm: number): Pick<HiddenDay, 'isIn50' | 'isIn90' | 'band90Km'> {
  const holds = ({ low, high }: KmRange) => truthKm >= low - TOLERANCE_KM && truthKm <= high + TOLERANCE_KM;
  return { isIn50: holds(band50), isIn90: holds(band90), band90Km: band90.high - band90.low };
}
