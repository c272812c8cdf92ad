import { type Position, roundPosition } from '../../core/position.ts';
import { isProblem, type Problem } from '../../wire/problem.ts';
import type { Geography } from '../geography.ts';
import { formatTown, resolvePlace } from './resolve-place.ts';

/** Where a report says the caravan was. */
export interface ReportedPlace {
  readonly kind: 'place';
  readonly place: string | null;
  /** Rounded to 0.01°. */
  readonly position: Position;
  readonly isTown: boolean;
  /** In km, where the sender gives none: of a town's centre, or of a pin. */
  readonly usualAccuracyKm: number;
}

export interface PlaceWords {
  /** Empty: no name was given. */
  readonly text: string;
  readonly pin: Position | undefined;
  readonly isEyewitness: boolean;
}

type PlaceLookup = Pick<Geography, 'searchPlaces' | 'listPlacesNear'>;

/**
 * An eyewitness's pin is kept, as it says more than the name beside it; of other sources the town they name is taken,
 * not the reporter's pin. Throws when there is neither name nor pin: callers ask for one of them.
 */
export function locateReport(geography: PlaceLookup, words: PlaceWords): ReportedPlace | Problem {
  const { text, isEyewitness } = words;
  const pin = words.pin && roundPosition(words.pin);
  if (pin && (text === '' || isEyewitness)) return atPin(pin, text);
  if (text === '') throw new Error('A report without place and position: ask for one of them before.');
  const resolved = resolvePlace(geography, { text, pin });
  if (isProblem(resolved)) return resolved;
  if (resolved.kind === 'pin') return atPin(resolved.pin, text);
  const { town } = resolved;
  const position = roundPosition(town.position);
  return { kind: 'place', place: formatTown(town), position, isTown: true, usualAccuracyKm: 3 };
}

/** The same, with each distinct place looked up once: for imports. */
export function buildPlaceReader(geography: PlaceLookup): (words: PlaceWords) => ReportedPlace | Problem {
  const known = new Map<string, ReportedPlace | Problem>();
  return (words) => {
    const key = JSON.stringify([words.text, words.pin ?? null, words.isEyewitness]);
    const located = known.get(key) ?? locateReport(geography, words);
    known.set(key, located);
    return located;
  };
}

function atPin(position: Position, text: string): ReportedPlace {
  return { kind: 'place', place: text || null, position, isTown: false, usualAccuracyKm: 1 };
}
