import { type Instant, instantOfLocal, parseLocalDate } from '../core/time.ts';

/**
 * Reads a typed date `YYYY-MM-DD` and time `HH:MM` on the clock of a zone, as the form beside the timeline sends them
 * (`day`, `time`). Without a time: 18:00. Undefined: no such day or time.
 */
export function parseTypedMoment(typed: {
  readonly day: string;
  readonly time: string;
  readonly timeZone: string;
}): Instant | undefined {
  const date = parseLocalDate(typed.day);
  const time = /^([01]\d|2[0-3]):([0-5]\d)(?::[0-5]\d)?$/.exec(typed.time || '18:00');
  if (date === undefined || time === null) return undefined;
  return instantOfLocal({ date, hour: Number(time[1]), minute: Number(time[2]), zone: typed.timeZone });
}
