import { nameQuantiles } from '../core/quantiles.ts';
import type { WorstMiss } from '../wire/verification.ts';
import { roundTo } from './rounding.ts';
import { scoreCrps, scoreCrpsLog } from './scores.ts';
import type { TrueCourse } from './true-course.ts';
import type { JudgedAdvance } from './verify-advance.ts';

const MOST_MISSES = 12;
const STAYED_KM = 2;
/** Nobody walks so far on every day. */
const RODE_KM_PER_DAY = 60;

/** Lists the largest misses on the log scale, worst first, at most one of each caravan and horizon. */
export function listWorstMisses(
  judged: readonly JudgedAdvance[],
  courses: readonly TrueCourse[],
): readonly WorstMiss[] {
  const scored = judged
    .map((one) => ({ one, score: scoreCrpsLog(one.forecasts.ours, one.truthKm) }))
    .sort((a, b) => b.score - a.score || compareDates(a.one, b.one));
  const seen = new Set<string>();
  const misses: WorstMiss[] = [];
  for (const { one } of scored) {
    const key = `${one.slug} ${one.days}`;
    const course = courses.find(({ caravan }) => caravan.slug === one.slug);
    if (misses.length === MOST_MISSES || !course) break;
    if (!seen.has(key)) misses.push(describeMiss(one, course));
    seen.add(key);
  }
  return misses;
}

function compareDates(a: JudgedAdvance, b: JudgedAdvance): number {
  const key = ({ slug, issue, days }: JudgedAdvance) => `${slug} ${issue.date} ${days}`;
  return key(a) < key(b) ? -1 : 1;
}

function describeMiss({ issue, days, truthKm, toPlace, forecasts }: JudgedAdvance, course: TrueCourse): WorstMiss {
  return {
    slug: issue.slug,
    name: course.caravan.name,
    issuedOn: issue.date,
    days,
    fromPlace: issue.from.evening.place,
    toPlace,
    actualKm: roundTo(truthKm, 1),
    forecastKm: nameQuantiles(forecasts.ours.map((km) => roundTo(km, 1))),
    crpsKm: roundTo(scoreCrps(forecasts.ours, truthKm), 1),
    reason: findReason(truthKm, days),
  };
}

function findReason(km: number, days: number): WorstMiss['reason'] {
  if (km < -STAYED_KM) return 'turned-back';
  if (km < STAYED_KM) return 'stayed';
  return km / days >= RODE_KM_PER_DAY ? 'rode' : null;
}
