import { HORIZON_DAYS, type HorizonDays } from '../core/forecast.ts';
import { findQuantiles, type SevenQuantiles } from '../core/quantiles.ts';
import type { Roads } from '../core/road-point.ts';
import { addDays, type LocalDate } from '../core/time.ts';
import type { Baseline } from '../wire/verification.ts';
import { asQuantiles } from './scores.ts';
import { forecastBySimpleMixture, type PastMarch } from './simple-mixture.ts';
import { findTruth, readLastPace, type TrueCourse } from './true-course.ts';

/** The forecasts of the simple methods, in kilometres ahead. */
export type BaselineForecasts = Readonly<Record<Baseline, SevenQuantiles>>;

/** What the simple methods learn from the other caravans, measured once a caravan. */
export interface CourseAdvances {
  readonly slug: string;
  readonly marches: readonly PastMarch[];
  readonly byDays: ReadonlyMap<HorizonDays, readonly number[]>;
}

/** Measures all advances of a caravan over the days that are forecast, and its day marches. */
export function measureAdvances(course: TrueCourse, roads: Roads): CourseAdvances {
  const advance = (date: LocalDate, daysAhead: number) => findTruth(course, { date, daysAhead, roads })?.km ?? null;
  const dates = course.days.map(({ date }) => date);
  return {
    slug: course.caravan.slug,
    marches: dates.flatMap((date) => {
      const km = advance(date, 1);
      return km === null ? [] : [{ km, nextKm: advance(addDays(date, 1), 1) }];
    }),
    byDays: new Map(HORIZON_DAYS.map((days) => [days, dates.flatMap((date) => advance(date, days) ?? [])])),
  };
}

/** Forecasts by the simple methods, from the other caravans and from this one up to a date. */
export function forecastByBaselines(asked: {
  readonly course: TrueCourse;
  readonly date: LocalDate;
  readonly others: readonly CourseAdvances[];
  readonly roads: Roads;
}): ReadonlyMap<HorizonDays, BaselineForecasts> {
  const { course, date, others, roads } = asked;
  const pace = readLastPace(course, date, roads);
  const dates = course.days.map((day) => day.date);
  const lastKm = dates.includes(addDays(date, -1)) ? pace : null;
  const marches = others.flatMap((other) => other.marches);
  const mixture = forecastBySimpleMixture(marches, { lastKm, days: HORIZON_DAYS });
  return new Map(
    HORIZON_DAYS.map((days) => {
      const usual = others.flatMap(({ byDays }) => byDays.get(days) ?? []);
      const forecasts = {
        'stays-put': asQuantiles(0),
        'last-pace': asQuantiles(pace * days),
        'mean-of-past':
          usual.length === 0 ? asQuantiles(0) : findQuantiles(usual.map((value) => ({ value, weight: 1 }))),
        'simple-mixture': mixture.get(days) ?? asQuantiles(0),
      };
      return [days, forecasts];
    }),
  );
}
