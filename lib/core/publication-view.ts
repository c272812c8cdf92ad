import type { PublicationPolicy } from './caravan.ts';
import { findDayPart, spanOfDayPart } from './day-part.ts';
import type { Position } from './position.ts';
import { roundPosition } from './position.ts';
import { findGridCell } from './publication-cell.ts';
import type { PublicationClass } from './publication-class.ts';
import type { ObservedInterval, ReportRevision, Statement } from './report.ts';
import { clockMsOf, HOUR_MS, type Instant, localDateOf, wholeLocalDay } from './time.ts';

/** A tenth of a degree hides up to half a diagonal of its square: 7.8 km. */
const TENTH_DEGREE_KM = 8;

interface Rough {
  readonly statement: Statement;
  readonly receivedAt: Instant;
  readonly shown: { readonly precisionKm: number; readonly delayed: boolean };
}

/** What a class leaves of a revision: place, time and words no finer than the policy allows. */
export function coarsenReport(subject: {
  readonly revision: ReportRevision;
  readonly class: PublicationClass;
  readonly zone: string;
  readonly policy: PublicationPolicy;
}): Rough {
  const { revision, zone, policy } = subject;
  switch (subject.class) {
    case 'past':
      return keepAsRecorded(revision);
    case 'published':
      return coarsenPublished(revision, zone);
    case 'field':
      return coarsenField({ revision, zone, policy });
    default: {
      const never: never = subject.class;
      throw new Error(`Unknown publication class: ${never}. Add a rule to publication-view.ts.`);
    }
  }
}

/** The hour stays as recorded; where an eyewitness stood, and no town is named, is not told finer than a town is. */
function keepAsRecorded({ statement, receivedAt }: ReportRevision): Rough {
  const isPin = statement.source.kind === 'eyewitness' && !statement.placeIsTown;
  const accuracyKm = isPin ? Math.max(statement.accuracyKm, TENTH_DEGREE_KM) : statement.accuracyKm;
  const position = isPin ? roundToTenth(statement.position) : roundPosition(statement.position);
  return {
    statement: { ...statement, position, accuracyKm },
    receivedAt,
    shown: { precisionKm: accuracyKm, delayed: false },
  };
}

function coarsenPublished({ statement, receivedAt }: ReportRevision, zone: string): Rough {
  const accuracyKm = statement.placeIsTown ? statement.accuracyKm : Math.max(statement.accuracyKm, TENTH_DEGREE_KM);
  const observed = coarsenToPartOfDay({ observed: statement.observed, receivedAt, zone });
  const position = statement.placeIsTown ? roundPosition(statement.position) : roundToTenth(statement.position);
  return {
    statement: { ...statement, position, accuracyKm, observed },
    receivedAt,
    shown: { precisionKm: accuracyKm, delayed: false },
  };
}

/** Built field by field: what is not named here stays private, also what a statement may carry one day. */
function coarsenField(subject: {
  readonly revision: ReportRevision;
  readonly zone: string;
  readonly policy: PublicationPolicy;
}): Rough {
  const { revision, zone } = subject;
  const { statement } = revision;
  const { cellKm } = subject.policy;
  const isEyewitness = statement.source.kind === 'eyewitness';
  return {
    statement: {
      observed: coarsenToDays(statement.observed, zone),
      place: null,
      position: findGridCell(statement.position, cellKm).centre,
      accuracyKm: cellKm,
      kind: statement.kind,
      mode: statement.mode,
      group: statement.group,
      people: statement.people,
      source: {
        kind: statement.source.kind,
        name: isEyewitness ? 'eyewitness' : statement.source.name,
        url: null,
        published: null,
      },
      note: null,
      ...(statement.confidence ? { confidence: statement.confidence } : {}),
    },
    receivedAt: wholeLocalDay(localDateOf(revision.receivedAt, zone), zone).from,
    shown: { precisionKm: cellKm, delayed: true },
  };
}

function coarsenToDays({ from, to }: ObservedInterval, zone: string): ObservedInterval {
  return {
    from: wholeLocalDay(localDateOf(from, zone), zone).from,
    to: wholeLocalDay(localDateOf(to, zone), zone).to,
    precision: 'day',
  };
}

/**
 * A minute or an hour becomes the part of the local day it lies in (two parts when it crosses their border). A part that
 * is not over when the report is received ends then, which is public anyway: else news would count only hours later.
 */
function coarsenToPartOfDay(seen: {
  readonly observed: ObservedInterval;
  readonly receivedAt: Instant;
  readonly zone: string;
}): ObservedInterval {
  const { observed, receivedAt, zone } = seen;
  if (observed.precision !== 'minute' && observed.precision !== 'hour' && coversAPart(observed)) return observed;
  const { from } = findPart(observed.from, zone);
  const { to } = findPart(observed.to, zone);
  // A later revision may say that it was seen after the first one came in: then its receipt is no end.
  const isOver = receivedAt > to || receivedAt <= from || receivedAt < observed.to;
  return { from, to: isOver ? to : receivedAt, precision: 'part-of-day' };
}

function coversAPart({ from, to }: ObservedInterval): boolean {
  return to - from >= 6 * HOUR_MS - 1_000;
}

function findPart(instant: Instant, zone: string): { readonly from: Instant; readonly to: Instant } {
  const date = localDateOf(instant, zone);
  const hour = Math.floor(clockMsOf(instant, zone) / HOUR_MS);
  return spanOfDayPart({ date, part: findDayPart(hour), zone });
}

function roundToTenth([lon, lat]: Position): Position {
  return [Math.round(lon * 10) / 10, Math.round(lat * 10) / 10];
}
