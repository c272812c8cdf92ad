import { HORIZON_DAYS, type HorizonDays } from '../core/forecast.ts';
import { getItem } from '../core/get-item.ts';
import { listQuantiles, type SevenQuantiles } from '../core/quantiles.ts';
import {
  type AdvanceVerification,
  type Baseline,
  type BaselineSkill,
  type CoverageVerification,
  type HorizonVerification,
  type MethodScore,
  VERIFIED_METHODS,
  type VerifiedMethod,
} from '../wire/verification.ts';
import { estimate } from './bootstrap.ts';
import type { ReplayedIssue } from './replay.ts';
import { roundTo } from './rounding.ts';
import { BANDS, isHeld, mean, median, scoreCrps, scoreCrpsLog } from './scores.ts';

/** One forecast of one distance, with what came true. */
export interface JudgedAdvance {
  readonly slug: string;
  readonly issue: ReplayedIssue;
  readonly days: HorizonDays;
  readonly truthKm: number;
  readonly toPlace: string;
  readonly forecasts: Readonly<Record<VerifiedMethod, SevenQuantiles>>;
}

const POOLED_DAYS = 7;
const BASELINES: readonly Baseline[] = VERIFIED_METHODS.filter((method) => method !== 'ours');

/** Lists all distances that were forecast and came true or not; issue dates without an answer are left out. */
export function listJudged(issues: readonly ReplayedIssue[]): readonly JudgedAdvance[] {
  return issues.flatMap((issue) => {
    const { answer } = issue;
    if (answer.kind !== 'forecast') return [];
    return answer.horizons.flatMap(({ days, alongKm }): readonly JudgedAdvance[] => {
      const truth = issue.truths.get(days);
      const baselines = issue.baselines.get(days);
      if (!truth || !baselines) return [];
      const forecasts = { ours: listQuantiles(alongKm), ...baselines };
      const toPlace = truth.day.evening.place;
      return [{ slug: issue.slug, issue, days, truthKm: truth.km, toPlace, forecasts }];
    });
  });
}

/** Scores all methods at each horizon, with how much better or worse ours is. */
export function verifyAdvance(judged: readonly JudgedAdvance[]): AdvanceVerification {
  return {
    horizons: HORIZON_DAYS.map((days) =>
      verifyHorizon(
        days,
        judged.filter((one) => one.days === days),
      ),
    ),
    coverage: verifyCoverage(judged.filter(({ days }) => days <= POOLED_DAYS)),
  };
}

function verifyHorizon(days: HorizonDays, rows: readonly JudgedAdvance[]): HorizonVerification {
  return {
    days,
    targets: rows.length,
    caravans: new Set(rows.map(({ slug }) => slug)).size,
    scores: VERIFIED_METHODS.map((method) => scoreMethod(rows, method)),
    skills: BASELINES.map((against) => compare(rows, against)),
    coverage: verifyCoverage(rows),
  };
}

function scoreMethod(rows: readonly JudgedAdvance[], method: VerifiedMethod): MethodScore {
  const errors = rows.map(({ forecasts, truthKm }) => Math.abs(getItem(forecasts[method], MEDIAN) - truthKm));
  return {
    method,
    meanErrorKm: roundTo(mean(errors), 1),
    medianErrorKm: roundTo(median(errors), 1),
    crpsKm: roundTo(meanScore(rows, { method, score: scoreCrps }), 1),
    crpsLog: roundTo(meanScore(rows, { method, score: scoreCrpsLog }), 3),
  };
}

const MEDIAN = 3;

type Score = typeof scoreCrps;

function meanScore(
  rows: readonly JudgedAdvance[],
  { method, score }: { readonly method: VerifiedMethod; readonly score: Score },
): number {
  return mean(rows.map(({ forecasts, truthKm }) => score(forecasts[method], truthKm)));
}

function compare(rows: readonly JudgedAdvance[], against: Baseline): BaselineSkill {
  const scored = rows.map(({ slug, forecasts, truthKm }) => ({
    slug,
    ours: { km: scoreCrps(forecasts.ours, truthKm), log: scoreCrpsLog(forecasts.ours, truthKm) },
    theirs: { km: scoreCrps(forecasts[against], truthKm), log: scoreCrpsLog(forecasts[against], truthKm) },
  }));
  const skillBy = (of: 'km' | 'log') => (some: readonly (typeof scored)[number][]) =>
    1 - mean(some.map(({ ours }) => ours[of])) / mean(some.map(({ theirs }) => theirs[of]));
  const crps = estimate(scored, skillBy('km'));
  const crpsLog = estimate(scored, skillBy('log'));
  return { against, crps, crpsLog, isBetter: crps.value > 0 && crpsLog.value > 0 };
}

function verifyCoverage(rows: readonly JudgedAdvance[]): CoverageVerification {
  const held = (band: readonly [number, number]) =>
    estimate(
      rows.map(({ slug, forecasts, truthKm }) => ({ slug, held: isHeld(forecasts.ours, truthKm, band) ? 1 : 0 })),
      (some) => mean(some.map((row) => row.held)),
    );
  return { band50: held(BANDS.band50), band80: held(BANDS.band80), band90: held(BANDS.band90) };
}
