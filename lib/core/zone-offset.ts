import { tzOffset } from '@date-fns/tz/tzOffset';

const DAY_MS = 86_400_000;
/** Days kept before the cache starts anew: 54 years of one zone, some 1 MB. */
const DAYS_KEPT = 20_000;

const offsetsByZone = new Map<string, Map<number, number>>();

/**
 * How far the clocks of an IANA zone are ahead of UTC at a moment, milliseconds; negative west of Greenwich.
 * Asks Intl (through @date-fns/tz) only twice a UTC day and zone, but on the days on which the clocks change:
 * 0.05 µs instead of 3 µs a call. Throws on a zone that Intl does not know.
 */
export function zoneOffsetMs(ms: number, zone: string): number {
  const day = Math.floor(ms / DAY_MS);
  const days = daysOf(zone);
  const known = days.get(day);
  if (known !== undefined) return Number.isNaN(known) ? askIntl(ms, zone) : known;
  const atStart = askIntl(day * DAY_MS, zone);
  const changes = askIntl((day + 1) * DAY_MS, zone) !== atStart;
  if (days.size >= DAYS_KEPT) days.clear();
  days.set(day, changes ? Number.NaN : atStart);
  return changes ? askIntl(ms, zone) : atStart;
}

/** Says whether Intl knows a zone: `America/Mexico_City` yes, `Mars/Olympus` no. */
export function isTimeZone(zone: string): boolean {
  return /^[A-Za-z]/.test(zone) && !Number.isNaN(tzOffset(zone, new Date(0)));
}

function daysOf(zone: string): Map<number, number> {
  const known = offsetsByZone.get(zone);
  if (known) return known;
  const fresh = new Map<number, number>();
  offsetsByZone.set(zone, fresh);
  return fresh;
}

function askIntl(ms: number, zone: string): number {
  const minutes = tzOffset(zone, new Date(ms));
  if (Number.isNaN(minutes))
    throw new Error(`Unknown time zone: ${zone}. Use an IANA name such as America/Mexico_City.`);
  return Math.round(minutes * 60) * 1_000;
}
