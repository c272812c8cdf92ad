import type { Forecast } from '../core/forecast.ts';
import type { EndingVerification } from '../wire/verification.ts';
import { estimate } from './bootstrap.ts';
import type { EndingDays, ReplayedIssue } from './replay.ts';
import { roundTo } from './rounding.ts';
import { mean, scoreBrier, scoreLogLoss } from './scores.ts';

const ENDING_DAYS = [3, 7, 14] as const;
/** Classes of the chance within 7 days. */
const CLASSES = [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 1];

interface JudgedEnding {
  readonly slug: string;
  readonly chance: number;
  readonly constantRate: number;
  readonly ended: boolean;
}

/** Scores the chance to have ended, and sets what was said against what happened. */
export function verifyEnding(issues: readonly ReplayedIssue[]): EndingVerification {
  return {
    horizons: ENDING_DAYS.map((days) => verifyDays(days, listJudged(issues, days))),
    reliability: listReliability(listJudged(issues, 7)),
  };
}

function listJudged(issues: readonly ReplayedIssue[], days: EndingDays): readonly JudgedEnding[] {
  return issues.flatMap(({ slug, answer, ended, constantRates }): readonly JudgedEnding[] => {
    const happened = ended.get(days) ?? null;
    if (answer.kind !== 'forecast' || happened === null) return [];
    return [{ slug, chance: findChance(answer, days), constantRate: constantRates.get(days) ?? 0, ended: happened }];
  });
}

function findChance({ horizons, dispersal }: Forecast, days: EndingDays): number {
  if (days === 7) return dispersal.within7Days;
  return 1 - (horizons.find((horizon) => horizon.days === days)?.stillTogether ?? 1);
}

function verifyDays(days: EndingDays, rows: readonly JudgedEnding[]): EndingVerification['horizons'][number] {
  const happened = rows.filter(({ ended }) => ended);
  const brier = (some: readonly JudgedEnding[]) => mean(some.map(({ chance, ended }) => scoreBrier(chance, ended)));
  const constant = (some: readonly JudgedEnding[]) =>
    mean(some.map(({ constantRate, ended }) => scoreBrier(constantRate, ended)));
  return {
    days,
    cases: rows.length,
    events: happened.length,
    caravans: countCaravans(rows),
    caravansWithEvent: countCaravans(happened),
    brier: roundTo(brier(rows), 4),
    logLoss: roundTo(mean(rows.map(({ chance, ended }) => scoreLogLoss(chance, ended))), 3),
    meanProbability: roundTo(mean(rows.map(({ chance }) => chance)), 3),
    happened: roundTo(happened.length / rows.length, 3),
    constantRate: {
      brier: roundTo(constant(rows), 4),
      logLoss: roundTo(mean(rows.map(({ constantRate, ended }) => scoreLogLoss(constantRate, ended))), 3),
    },
    skill: estimate(rows, (some) => 1 - brier(some) / constant(some)),
  };
}

function countCaravans(rows: readonly JudgedEnding[]): number {
  return new Set(rows.map(({ slug }) => slug)).size;
}

function listReliability(rows: readonly JudgedEnding[]): EndingVerification['reliability'] {
  return CLASSES.slice(0, -1).flatMap((from, index) => {
    const to = CLASSES[index + 1] ?? 1;
    const inside = rows.filter(({ chance }) => chance >= from && (chance < to || to === 1));
    if (inside.length === 0) return [];
    return [
      {
        from,
        to,
        cases: inside.length,
        caravans: countCaravans(inside),
        meanProbability: roundTo(mean(inside.map(({ chance }) => chance)), 3),
        happened: roundTo(mean(inside.map(({ ended }) => (ended ? 1 : 0))), 3),
      },
    ];
  });
}
