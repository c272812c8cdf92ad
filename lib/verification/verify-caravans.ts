import { getItem } from '../core/get-item.ts';
import type { CaravanVerification } from '../wire/verification.ts';
import type { HiddenDay } from './hidden-days.ts';
import type { ReplayedIssue } from './replay.ts';
import { roundTo } from './rounding.ts';
import { BANDS, isHeld, mean, median, scoreCrpsLog } from './scores.ts';
import type { TrueCourse } from './true-course.ts';
import type { JudgedAdvance } from './verify-advance.ts';

const POOLED_DAYS = 7;
const MEDIAN = 3;

/** How good the numbers were for each caravan that was forecast or had a day hidden, by start. */
export function listCaravans(all: {
  readonly courses: readonly TrueCourse[];
  readonly issues: readonly ReplayedIssue[];
  readonly judged: readonly JudgedAdvance[];
  readonly hidden: readonly HiddenDay[];
}): readonly CaravanVerification[] {
  return all.courses
    .map((course) => {
      const isOwn = ({ slug }: { readonly slug: string }) => slug === course.caravan.slug;
      const issues = all.issues.filter(isOwn);
      const judged = all.judged.filter((one) => isOwn(one) && one.days <= POOLED_DAYS);
      return { course, issues, judged, hidden: all.hidden.filter(isOwn) };
    })
    .filter(({ issues, hidden }) => issues.length > 0 || hidden.length > 0)
    .map(describeCaravan)
    .sort((a, b) => (a.startedOn < b.startedOn ? -1 : Number(a.startedOn > b.startedOn)));
}

function describeCaravan(one: {
  readonly course: TrueCourse;
  readonly issues: readonly ReplayedIssue[];
  readonly judged: readonly JudgedAdvance[];
  readonly hidden: readonly HiddenDay[];
}): CaravanVerification {
  const { course, issues, judged, hidden } = one;
  const { slug, name, startedOn } = course.caravan;
  const orNull = (count: number, value: () => number) => (count === 0 ? null : value());
  const scoreOf = (method: 'ours' | 'simple-mixture') =>
    roundTo(mean(judged.map(({ forecasts, truthKm }) => scoreCrpsLog(forecasts[method], truthKm))), 3);
  const errors = judged.map(({ forecasts, truthKm }) => Math.abs(getItem(forecasts.ours, MEDIAN) - truthKm));
  const held = judged.map(({ forecasts, truthKm }) => (isHeld(forecasts.ours, truthKm, BANDS.band90) ? 1 : 0));
  return {
    slug,
    name,
    startedOn,
    issueDates: issues.length,
    answered: issues.filter(({ answer }) => answer.kind === 'forecast').length,
    targets: judged.length,
    medianErrorKm: orNull(judged.length, () => roundTo(median(errors), 1)),
    crpsLog: orNull(judged.length, () => scoreOf('ours')),
    simpleMixtureCrpsLog: orNull(judged.length, () => scoreOf('simple-mixture')),
    held90: orNull(judged.length, () => roundTo(mean(held), 3)),
    hiddenDays: hidden.length,
    hiddenDayErrorKm: orNull(hidden.length, () => roundTo(median(hidden.map(({ errorKm }) => errorKm)), 1)),
  };
}
