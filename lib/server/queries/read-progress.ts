import { progressAt } from '../../core/progress-at.ts';
import { formatInstant, type Instant } from '../../core/time.ts';
import type { Track } from '../../core/track.ts';
import { type ProgressDocument, toProgressDocument } from '../../wire/progress.ts';
import type { PublicCaravan } from '../app.ts';
import { findNewestMoment } from './find-public-caravan.ts';

/** The last moment asked of each track: most readers ask for the newest, and it costs 35 geodesics. */
const lastByTrack = new WeakMap<Track, ProgressDocument>();

/** The numbers of one moment, the newest when none is asked for. */
export function readProgress(known: PublicCaravan, at: Instant = findNewestMoment(known)): ProgressDocument {
  const last = lastByTrack.get(known.track);
  const asked = { at: formatInstant(at), asOf: formatInstant(known.asOf) };
  if (last?.at === asked.at) return { ...last, ...asked };
  const document = toProgressDocument({
    progress: progressAt(known.track, at),
    track: known.track,
    asOf: known.asOf,
  });
  lastByTrack.set(known.track, document);
  return document;
}
