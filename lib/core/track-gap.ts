import { addDays, daysBetween, type LocalDate } from './time.ts';
import type { Gap, TrackKnot } from './track.ts';

/**
 * Lists the gaps: between two knots with at least one whole local date without a usable report between them. A night
 * between two reports is none, however many hours it has; nor is a day on which some report was set aside for another
 * place of the same day, for then the caravan was seen.
 */
export function listGaps(knots: readonly TrackKnot[], reportedDates: ReadonlySet<LocalDate>): readonly Gap[] {
  return knots.flatMap((to, index) => {
    const from = knots[index - 1];
    if (!from) return [];
    const between = Array.from({ length: Math.max(0, daysBetween(from.date, to.date) - 1) }, (_, day) =>
      addDays(from.date, day + 1),
    );
    return between.some((date) => !reportedDates.has(date)) ? { from: from.at, to: to.at } : [];
  });
}
