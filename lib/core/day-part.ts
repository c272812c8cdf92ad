import { type Instant, instantOfLocal, type LocalDate } from './time.ts';

/** The parts a day is told in, hours of the local clock, end exclusive. */
export const DAY_PARTS = [
  { id: 'night', fromHour: 0, toHour: 6 },
  { id: 'morning', fromHour: 6, toHour: 12 },
  { id: 'afternoon', fromHour: 12, toHour: 18 },
  { id: 'evening', fromHour: 18, toHour: 24 },
] as const;

export type DayPart = (typeof DAY_PARTS)[number];

/** The part of the day in which an hour of the local clock lies, 0–23. */
export function findDayPart(hour: number): DayPart {
  return DAY_PARTS.find(({ toHour }) => hour < toHour) ?? DAY_PARTS[3];
}

/** First and last second of a part of a civil date in a zone: 12:00:00 to 17:59:59. */
export function spanOfDayPart(of: {
  readonly date: LocalDate;
  readonly part: DayPart;
  /** IANA zone. */
  readonly zone: string;
}): { readonly from: Instant; readonly to: Instant } {
  const { date, part, zone } = of;
  return {
    from: instantOfLocal({ date, hour: part.fromHour, zone }),
    to: instantOfLocal({ date, hour: part.toHour - 1, minute: 59, second: 59, zone }),
  };
}
