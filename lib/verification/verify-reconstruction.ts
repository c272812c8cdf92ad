import type { ReconstructionVerification } from '../wire/verification.ts';
import { estimate } from './bootstrap.ts';
import type { HiddenDay } from './hidden-days.ts';
import { roundTo } from './rounding.ts';
import { mean, median } from './scores.ts';

/** Beyond, people rode, and nobody can say where they were in between. */
const NEAR_KM = 150;

/** Scores the guesses at hidden days, and how often the bands held the place. */
export function verifyReconstruction(days: readonly HiddenDay[]): ReconstructionVerification {
  const near = days.filter(({ bracketKm }) => bracketKm < NEAR_KM);
  const share = (isIn: (day: HiddenDay) => boolean) =>
    estimate(days, (some) => mean(some.map((day) => (isIn(day) ? 1 : 0))));
  return {
    days: days.length,
    caravans: new Set(days.map(({ slug }) => slug)).size,
    scores: scoreMethods(days),
    skill: estimate(
      days,
      (some) => 1 - mean(some.map(({ errorKm }) => errorKm)) / mean(some.map(({ linearErrorKm }) => linearErrorKm)),
    ),
    near: { days: near.length, scores: scoreMethods(near) },
    band50: share(({ isIn50 }) => isIn50),
    band90: share(({ isIn90 }) => isIn90),
    medianBand90Km: roundTo(median(days.map(({ band90Km }) => band90Km)), 1),
  };
}

function scoreMethods(days: readonly HiddenDay[]): ReconstructionVerification['scores'] {
  const score = (method: ReconstructionVerification['scores'][number]['method'], errors: readonly number[]) => ({
    method,
    meanErrorKm: roundTo(mean(errors), 1),
    medianErrorKm: roundTo(median(errors), 1),
  });
  return [
    score(
      'ours',
      days.map(({ errorKm }) => errorKm),
    ),
    score(
      'linear-in-time',
      days.map(({ linearErrorKm }) => linearErrorKm),
    ),
    score(
      'walking-clock',
      days.map(({ walkingErrorKm }) => walkingErrorKm),
    ),
  ];
}
