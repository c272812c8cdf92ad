import type { KmRange } from '@/lib/core/distribution';
import type { Forecast } from '@/lib/core/forecast';
import { addDays, type Instant, instantOfLocal, instantOfMs } from '@/lib/core/time';

/** What a day of the fan says: kilometres won by that evening, if still together. */
export interface FanSample {
  /** 0: the issue itself. */
  readonly days: number;
  readonly at: Instant;
  readonly medianKm: number;
  readonly half: KmRange;
  /** Eight in ten. */
  readonly most: KmRange;
  readonly stillTogether: number;
}

/** The evenings a fan opens to: beyond a week a plot would show little but its width. */
const FAN_DAYS = 7;
/** A forecast is of where people sleep. */
const EVENING_HOUR = 18;

/**
 * The fan of a forecast from the place of its issue on: a sample for the issue and one for each evening of the next
 * seven days.
 *
 * @param from where it opens: kilometres won at the issue
 */
export function listFanSamples(
  forecast: Forecast,
  { fromKm, timeZone }: { readonly fromKm: number; readonly timeZone: string },
): readonly FanSample[] {
  const evening = (days: number) =>
    instantOfLocal({ date: addDays(forecast.issuedOn, days), hour: EVENING_HOUR, zone: timeZone });
  const here = { low: fromKm, high: fromKm };
  const issue: FanSample = {
    days: 0,
    at: instantOfMs(Math.min(forecast.issuedAt, evening(0))),
    medianKm: fromKm,
    half: here,
    most: here,
    stillTogether: 1,
  };
  const evenings = forecast.fan
    .filter(({ days }) => days >= 1 && days <= FAN_DAYS)
    .map(({ days, alongKm, stillTogether }) => ({
      days,
      at: evening(days),
      medianKm: fromKm + alongKm.p50,
      half: { low: fromKm + alongKm.p25, high: fromKm + alongKm.p75 },
      most: { low: fromKm + alongKm.p10, high: fromKm + alongKm.p90 },
      stillTogether,
    }));
  return [issue, ...evenings];
}
