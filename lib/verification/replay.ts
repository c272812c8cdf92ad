import type { ForecastAnswer, HorizonDays } from '../core/forecast.ts';
import { HORIZON_DAYS } from '../core/forecast.ts';
import { forecastAt } from '../core/forecast-at.ts';
import type { ForecastGround } from '../core/forecast-ground.ts';
import type { PastCaravan } from '../core/past-caravan.ts';
import { addDays, type LocalDate, wholeLocalDay } from '../core/time.ts';
import type { Track } from '../core/track.ts';
import { buildSeedTrack } from '../data/seed-track.ts';
import { type BaselineForecasts, type CourseAdvances, forecastByBaselines } from './baselines.ts';
import { estimateConstantRate } from './constant-rate.ts';
import { findTruth, hasEndedWithin, type TrueCourse, type TrueDay } from './true-course.ts';

/** Reports of a date are known by the end of the next: newspapers appear in the morning. */
const LAG_DAYS = 1;
const ENDING_DAYS = [3, 7, 14] as const;
export type EndingDays = (typeof ENDING_DAYS)[number];

/** What the replay stands on. */
export interface ReplayGround {
  readonly ground: ForecastGround;
  readonly land: Parameters<typeof buildSeedTrack>[0]['land'];
  readonly courses: readonly TrueCourse[];
  readonly advances: readonly CourseAdvances[];
}

/** A forecast as it would have been made on a date, those of the simple methods, and what came true. */
export interface ReplayedIssue {
  readonly slug: string;
  readonly date: LocalDate;
  readonly from: TrueDay;
  readonly answer: ForecastAnswer;
  readonly baselines: ReadonlyMap<HorizonDays, BaselineForecasts>;
  readonly truths: ReadonlyMap<HorizonDays, { readonly km: number; readonly day: TrueDay }>;
  /** By days: whether it had ended by then; null: not known. */
  readonly ended: ReadonlyMap<EndingDays, boolean | null>;
  /** By days: the chance of that by the mean rate of the other caravans. */
  readonly constantRates: ReadonlyMap<EndingDays, number>;
}

/**
 * Forecasts a caravan anew on each of its issue dates, from the reports that had been received a day later and observed
 * on the date, and from the other caravans: all of them, or with `isStrict` those alone that had ended by then.
 * Costs a track and two forecasts a date, some 40 ms.
 */
export function replayCaravan(
  course: TrueCourse,
  { replay, isStrict }: { readonly replay: ReplayGround; readonly isStrict: boolean },
): readonly ReplayedIssue[] {
  return course.issueDates.flatMap((date): readonly ReplayedIssue[] => {
    const from = course.days.find((day) => day.date === date);
    return from ? [replayIssue({ course, date, from, replay, isStrict })] : [];
  });
}

function replayIssue(issue: {
  readonly course: TrueCourse;
  readonly date: LocalDate;
  readonly from: TrueDay;
  readonly replay: ReplayGround;
  readonly isStrict: boolean;
}): ReplayedIssue {
  const { course, date, from, replay, isStrict } = issue;
  const { slug } = course.caravan;
  const { roads } = replay.ground;
  const mayLearnFrom = (caravan: PastCaravan) => caravan.slug !== slug && (!isStrict || wasOver(caravan, date));
  const allowed = new Set(
    replay.ground.studied.filter(({ caravan }) => mayLearnFrom(caravan)).map(({ caravan }) => caravan.slug),
  );
  const mayCount = (other: string) => other !== slug && (!isStrict || allowed.has(other));
  const others = replay.courses.filter(({ caravan }) => mayCount(caravan.slug));
  const known = replay.advances.filter((one) => mayCount(one.slug));
  return {
    slug,
    date,
    from,
    answer: forecastAt({
      slug,
      track: buildTrackKnownThen(course, { date, replay }),
      at: wholeLocalDay(date, course.caravan.timeZone).to,
      ground: replay.ground,
      isCoarse: false,
      mayLearnFrom,
    }),
    baselines: forecastByBaselines({ course, date, others: known, roads }),
    truths: new Map(
      HORIZON_DAYS.flatMap((days) => {
        const truth = findTruth(course, { date, daysAhead: days, roads });
        return truth ? [[days, truth] as const] : [];
      }),
    ),
    ended: new Map(ENDING_DAYS.map((days) => [days, hasEndedWithin(course, { date, daysAhead: days })])),
    constantRates: new Map(ENDING_DAYS.map((days) => [days, estimateConstantRate(others, days)])),
  };
}

const tracks = new Map<string, Track>();

/** The same track serves the replay and its strict variant. */
function buildTrackKnownThen(
  { caravan, reports }: TrueCourse,
  { date, replay }: { readonly date: LocalDate; readonly replay: ReplayGround },
): Track {
  const asOf = wholeLocalDay(addDays(date, LAG_DAYS), caravan.timeZone).to;
  const known = reports.filter(({ receivedAt }) => receivedAt <= asOf);
  const key = `${caravan.slug} ${known.map(({ reportId }) => reportId).join()}`;
  const track = tracks.get(key) ?? buildSeedTrack({ caravan, reports: known, land: replay.land });
  tracks.set(key, track);
  return track;
}

/** Nobody knew before the end that it would be one; of those lost sight of, two months later. */
function wasOver({ endedOn, evenings }: PastCaravan, date: LocalDate): boolean {
  if (endedOn !== null) return endedOn < date;
  const last = evenings.at(-1)?.date;
  return last !== undefined && addDays(last, SILENCE_DAYS) < date;
}

const SILENCE_DAYS = 60;
