import type { KmRange } from '@/lib/core/distribution';
import type { Forecast } from '@/lib/core/forecast';
import { addDays, type Instant, instantOfLocal } from '@/lib/core/time';
import type { Evening } from '@/lib/core/track';

/** What a day of the fan says: kilometres won by that evening, if still together. */
export interface FanSample {
  /** 0: the last evening known. */
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
 * The fan of a forecast: a sample for the last evening known at its issue, and one for each evening of the next seven
 * days.
 *
 * @param last where and when it opens: that evening, with the kilometres won by then
 */
export function listFanSamples(
  { issuedOn, fan }: Pick<Forecast, 'issuedOn' | 'fan'>,
  { last, timeZone }: { readonly last: Pick<Evening, 'at' | 'coveredKm'>; readonly timeZone: string },
): readonly FanSample[] {
  const fromKm = last.coveredKm;
  const here = { low: fromKm, high: fromKm };
  const opening: FanSample = { days: 0, at: last.at, medianKm: fromKm, half: here, most: here, stillTogether: 1 };
  const evenings = fan
    .filter(({ days }) => days >= 1 && days <= FAN_DAYS)
    .map(({ days, beyondLastKm, stillTogether }) => ({
      days,
      at: instantOfLocal({ date: addDays(issuedOn, days), hour: EVENING_HOUR, zone: timeZone }),
      medianKm: fromKm + beyondLastKm.p50,
      half: { low: fromKm + beyondLastKm.p25, high: fromKm + beyondLastKm.p75 },
      most: { low: fromKm + beyondLastKm.p10, high: fromKm + beyondLastKm.p90 },
      stillTogether,
    }));
  return [opening, ...evenings];
}
