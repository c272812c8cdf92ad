import type { ForecastAnswer, Outlook } from '../../core/forecast.ts';
import { forecastAt } from '../../core/forecast-at.ts';
import { type ForecastGround, studyPast } from '../../core/forecast-ground.ts';
import { stepOutlooks } from '../../core/list-outlooks.ts';
import { type Instant, instantOfMs } from '../../core/time.ts';
import type { Track } from '../../core/track.ts';
import { findLastMoment } from '../../view-state/last-moment.ts';
import {
  type ForecastDocument,
  type OutlooksDocument,
  roundOutlook,
  toForecastDocument,
  toOutlooksDocument,
} from '../../wire/forecast.ts';
import type { App, PastLibrary, PublicCaravan } from '../app.ts';
import { takeTurns } from '../public-caravan/take-turns.ts';
import { describeCache, findNewestMoment } from './find-public-caravan.ts';

/** What a forecast is asked from: what is public of the caravan, and the library that its edition knows. */
export interface ForecastSource {
  readonly app: App;
  readonly known: PublicCaravan;
  readonly library: PastLibrary;
}

/** Finds what a forecast of a caravan stands on; `edition` as the reader asked. */
export async function findForecastSource(
  app: App,
  { known, edition }: { readonly known: PublicCaravan; readonly edition?: number | undefined },
): Promise<ForecastSource> {
  return { app, known, library: await app.pastLibrary(edition) };
}

/** How long caches may keep a forecast: until one of the caravans that it rests on changes of itself. */
export function describeForecastCache(
  { known, library }: ForecastSource,
  asked: { readonly edition?: number | undefined },
): ReturnType<typeof describeCache> {
  const cache = describeCache(known, asked);
  const ends = [cache.validUntil, library.validUntil].filter((instant) => instant !== null);
  return { ...cache, validUntil: ends.length === 0 ? null : instantOfMs(Math.min(...ends)) };
}

/** The forecast of one moment, the newest when none is asked for. */
export function readForecast(source: ForecastSource, at?: Instant): ForecastDocument {
  const moment = at ?? findNewestMoment(source.known);
  return toForecastDocument(findAnswer(source, moment), source.known.asOf);
}

/** The same for a page, which shows the other moments from `readOutlooks`. */
export function readOutlook(source: ForecastSource, at: Instant): Outlook {
  return roundOutlook({ from: at, forecast: findAnswer(source, at) });
}

function findAnswer(source: ForecastSource, moment: Instant): ForecastAnswer {
  const kept = findKept(source);
  const answer = kept.byMoment.get(moment) ?? forecastAt({ ...question(source), at: moment });
  kept.byMoment.delete(moment);
  kept.byMoment.set(moment, answer);
  for (const oldest of kept.byMoment.keys()) {
    if (kept.byMoment.size <= MAX_MOMENTS) break;
    kept.byMoment.delete(oldest);
  }
  return answer;
}

/**
 * The forecasts of all moments up to the last that a page shows: the newest, with a knowledge time that was asked for
 * some days more. Some 5 ms a day on the way, once a snapshot, in turns with others.
 */
export async function readOutlooks(source: ForecastSource, asOf: Instant | null = null): Promise<OutlooksDocument> {
  const upTo = findLastMoment({ newest: findNewestMoment(source.known), asOf });
  const kept = findKept(source);
  if (kept.outlooks?.upTo !== upTo) {
    const list = takeTurns(stepOutlooks({ ...question(source), upTo }));
    const own = { upTo, list };
    kept.outlooks = own;
    list.catch(() => {
      if (kept.outlooks === own) delete kept.outlooks;
    });
  }
  return toOutlooksDocument(await kept.outlooks.list);
}

function question({ app, known, library }: ForecastSource) {
  return {
    slug: known.caravan.slug,
    track: known.track,
    ground: findGround(app, library),
    isCoarse: !known.isPast,
  };
}

/** Moments kept of each snapshot; some 10 kB each. */
const MAX_MOMENTS = 20;

interface Kept {
  readonly byMoment: Map<Instant, ForecastAnswer>;
  outlooks?: { readonly upTo: Instant; readonly list: Promise<readonly Outlook[]> };
}

/** What was computed of a track, as long as the track lives, by library and coarseness. */
const keptByTrack = new WeakMap<Track, Map<string, Kept>>();

function findKept({ known, library }: ForecastSource): Kept {
  const byLibrary = keptByTrack.get(known.track) ?? new Map<string, Kept>();
  keptByTrack.set(known.track, byLibrary);
  const key = `${library.digest} ${known.isPast}`;
  const kept = byLibrary.get(key) ?? { byMoment: new Map() };
  // One library at a time, and one frozen: older ones are asked for no more.
  if (byLibrary.size > 1 && !byLibrary.has(key)) byLibrary.clear();
  byLibrary.set(key, kept);
  return kept;
}

/** Grounds kept at once; 1 MB each. */
const MAX_GROUNDS = 4;
const groundByDigest = new WeakMap<App['geography'], Map<string, ForecastGround>>();

/** The past caravans measured on the roads: 0.2 s for a new library. */
function findGround({ geography }: App, { past, digest }: PastLibrary): ForecastGround {
  const grounds = groundByDigest.get(geography) ?? new Map<string, ForecastGround>();
  groundByDigest.set(geography, grounds);
  const ground = grounds.get(digest) ?? studyPast({ ...geography, past });
  grounds.delete(digest);
  grounds.set(digest, ground);
  for (const oldest of grounds.keys()) {
    if (grounds.size <= MAX_GROUNDS) break;
    grounds.delete(oldest);
  }
  return ground;
}
