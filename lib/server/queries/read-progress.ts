import { progressAt } from '../../core/progress-at.ts';
import type { Instant } from '../../core/time.ts';
import { type ProgressDocument, toProgressDocument } from '../../wire/progress.ts';
import type { PublicCaravan } from '../app.ts';
import { findNewestMoment } from './find-public-caravan.ts';

/** The numbers of one moment, the newest when none is asked for. */
export function readProgress(known: PublicCaravan, at: Instant = findNewestMoment(known)): ProgressDocument {
  return toProgressDocument(progressAt(known.track, at), known.asOf);
}
