import { PAST_AFTER_SILENCE_DAYS } from '../../core/publication-class.ts';
import { DAY_MS, daysBetween, type Instant, localDateOf } from '../../core/time.ts';
import type { Track } from '../../core/track.ts';
import type { FrontCaravan, LinePoint } from '../../wire/front-data.ts';
import type { App, PublicCaravan } from '../app.ts';

/**
 * All caravans as the public sees them, newest first. Cheap: each caravan is read from its public snapshot, and what is
 * drawn of a track is made once a track.
 */
export async function listFrontCaravans(app: App): Promise<readonly FrontCaravan[]> {
  const caravans = await app.store.listCaravans();
  const known = await Promise.all(caravans.map(({ slug }) => app.publicCaravan(slug)));
  return known
    .filter((each) => each !== undefined)
    .map((each) => toFrontCaravan(each, app.clock()))
    .sort(byStartNewestFirst);
}

function toFrontCaravan(known: PublicCaravan, now: Instant): FrontCaravan {
  const { caravan, track, reportCount } = known;
  const knot = track.knots.at(-1);
  const silentDays = knot === undefined ? 0 : (now - knot.at) / DAY_MS;
  return {
    caravan,
    isGoing: caravan.outcome === 'ongoing' && caravan.endedOn === null && silentDays <= PAST_AFTER_SILENCE_DAYS,
    reportCount,
    last: knot === undefined ? null : { at: knot.at, date: localDateOf(knot.at, caravan.timeZone), place: knot.place },
    coveredKm: track.way.vertices.at(-1)?.coveredKm ?? null,
    peopleHigh: track.peopleCounts.reduce<number | null>((most, { high }) => Math.max(most ?? 0, high), null),
    ...drawTrack(track),
  };
}

const drawings = new WeakMap<Track, Pick<FrontCaravan, 'line' | 'path'>>();

function drawTrack(track: Track): Pick<FrontCaravan, 'line' | 'path'> {
  const kept = drawings.get(track);
  if (kept !== undefined) return kept;
  const drawn = { line: drawLine(track), path: track.way.vertices.map(({ position }) => position) };
  drawings.set(track, drawn);
  return drawn;
}

/** From nought at the start through the evenings. Days that no evening is known of, more than two in a row, are a gap. */
function drawLine({ startedOn, evenings }: Track): readonly LinePoint[] {
  const points: LinePoint[] = [{ day: 0, km: 0, afterGap: false }];
  for (const { date, coveredKm } of evenings) {
    // The evening of the first day ends it.
    const day = daysBetween(startedOn, date) + 1;
    const before = points.at(-1)?.day ?? 0;
    points.push({ day, km: coveredKm, afterGap: day - before > 3 });
  }
  return points;
}

function byStartNewestFirst(a: FrontCaravan, b: FrontCaravan): number {
  return b.caravan.startedOn.localeCompare(a.caravan.startedOn) || a.caravan.slug.localeCompare(b.caravan.slug);
}
