import { type AdvanceFan, openFan } from './advance-fan.ts';
import { forecastAdvances } from './climatology.ts';
import { estimateStillTogether, type StillTogether } from './ending-chance.ts';
import { listEveningsAt } from './evenings-at.ts';
import { HORIZON_DAYS, type NoForecast } from './forecast.ts';
import type { ForecastGround, StudiedCaravan } from './forecast-ground.ts';
import { countReports, findLastReport } from './freshness-at.ts';
import { readOwnMarches } from './own-marches.ts';
import type { PastCaravan } from './past-caravan.ts';
import { isOther } from './past-for.ts';
import { DAY_MS, type Instant, type LocalDate, localDateOf } from './time.ts';
import type { Evening, Track } from './track.ts';
import { dayOf, isSinceGuard, listRoadEvenings, type RoadEvening, readMoment } from './travel-moment.ts';

/** With fewer usable reports and one evening only, it is not known yet what is going on. */
export const LEAST_REPORTS = 3;
const LEAST_EVENINGS = 2;
/** After this much silence nothing is said of what comes next. */
export const LONGEST_SILENCE_MS = 60 * DAY_MS;
/** It is at the border when this near to a crossing, by road. */
const ARRIVED_KM = 10;
const LEAST_CARAVANS = 5;

/** What is forecast, and from what. */
export interface ForecastQuestion {
  readonly slug: string;
  readonly track: Track;
  readonly at: Instant;
  readonly ground: ForecastGround;
  /** Of a caravan that goes on: kilometres in steps of 25, places by the largest town within as much. */
  readonly isCoarse: boolean;
  /** Which past caravans may be learned from; all, when left out. */
  readonly mayLearnFrom?: (caravan: PastCaravan) => boolean;
}

/** What is known at a moment, and what others make of it. */
export interface Situation {
  readonly kind: 'situation';
  readonly issuedOn: LocalDate;
  readonly lastReportAt: Instant;
  readonly reports: number;
  /** At least one; the last is that of `lastEvening`. */
  readonly seen: readonly RoadEvening[];
  readonly lastEvening: Evening;
  /** Days gone since the last evening. */
  readonly lagDays: number;
  /** That have ended, without this caravan and its copies. */
  readonly others: readonly StudiedCaravan[];
  /** Kilometres after days, from the last evening. */
  readonly fan: AdvanceFan;
  /** By days after the issue. */
  readonly stillTogether: StillTogether;
}

/** Reads from reports observed by a moment what can be forecast there, or the reason why nothing can. */
export function readSituation(question: ForecastQuestion): Situation | NoForecast {
  const { track, at, ground } = question;
  const last = findLastReport(track, at);
  if (!last) return lacking('no-report');
  if (at - last.at > LONGEST_SILENCE_MS) return lacking('silent');
  const evenings = listEveningsAt(track, at).evenings.filter(({ position }) => ground.roads.find(position));
  const lastEvening = evenings.at(-1);
  const reports = countReports(track, at);
  if (!lastEvening || (reports < LEAST_REPORTS && evenings.length < LEAST_EVENINGS)) return lacking('too-few-reports');
  const seen = listRoadEvenings(evenings, ground.roads);
  const moment = readMoment(seen, ground);
  if (moment.toBorderKm <= ARRIVED_KM) return lacking('arrived');
  const all = listOthers(question, evenings);
  // One without a known end still tells how long a caravan lasts at least; nothing else is learned from it.
  const others = all.filter(({ caravan }) => caravan.endedOn !== null);
  const cases = others.flatMap((other) => other.cases);
  const advances = forecastAdvances({ moment, ownMarches: readOwnMarches(seen, ground.roads), cases }, HORIZON_DAYS);
  if (others.length < LEAST_CARAVANS || advances.size === 0) return lacking('too-few-caravans');
  const issuedOn = localDateOf(at, track.timeZone);
  return {
    kind: 'situation',
    issuedOn,
    lastReportAt: last.at,
    reports,
    seen,
    lastEvening,
    lagDays: Math.max(0, dayOf(issuedOn) - moment.day),
    others,
    fan: openFan(advances),
    stillTogether: readStillTogether({ all, issuedOn, startedOn: track.startedOn }),
  };
}

function listOthers(
  { slug, track: { startedOn }, ground, mayLearnFrom }: ForecastQuestion,
  evenings: readonly Evening[],
): readonly StudiedCaravan[] {
  const asked = { slug, startedOn, evenings };
  return ground.studied.filter(({ caravan }) => isOther(caravan, asked) && (mayLearnFrom?.(caravan) ?? true));
}

function readStillTogether(reading: {
  readonly all: readonly StudiedCaravan[];
  readonly issuedOn: LocalDate;
  readonly startedOn: LocalDate;
}): StillTogether {
  const { all, issuedOn, startedOn } = reading;
  const start = dayOf(startedOn);
  return estimateStillTogether(
    all.map(({ lifetime }) => lifetime),
    { dayOfJourney: Math.max(0, dayOf(issuedOn) - start), isSinceGuard: isSinceGuard(start) },
  );
}

function lacking(reason: NoForecast['reason']): NoForecast {
  return { kind: 'not-enough-data', reason };
}
