import MiniSearch from 'minisearch';
import { measureKm } from '../core/geodesy.ts';
import { getItem } from '../core/get-item.ts';
import type { Position } from '../core/position.ts';
import type { GazetteerEntry } from '../data/load-gazetteer.ts';

/** A name to look for, in part or with a state after it, and how many answers at most. */
export interface PlaceQuery {
  readonly text: string;
  readonly limit: number;
  /** Between places that match alike and are of the same size the nearer one comes first. */
  readonly near?: Position;
}

/** A place with all that is compared of it, without accents, in lower case, a blank before each word. */
interface Entry {
  readonly place: GazetteerEntry;
  readonly names: readonly string[];
  readonly region: string;
  readonly everything: string;
}

/** How well a place matches, best first. */
const EXACT = 0;
const BEGINS_WITH = 1;
const WORDS_BEGIN_WITH = 2;
const SIMILAR = 3;

/** Words of one to three letters have too many neighbours at one edit to guess among. */
const SHORTEST_FUZZY_WORD = 4;
/** Edits by letter: one in a word of four, two from six on, so that two letters may have changed places. */
const FUZZINESS = 0.25;

/** No place is told from others by its seventh word, and each costs up to 30 ms. */
const MOST_WORDS = 6;

/**
 * Builds a search for places by name, with the state or country after it if one likes ("Escuintla, Chiapas"). Accents
 * and case do not matter, the last letters may be missing, one of four or two of six may be wrong.
 *
 * Best first: the very name, then names that begin with the text, then names of which words do, then similar ones;
 * among these the larger, then the nearer; similar ones by likeness. Places of the same name are all there. Similar names are only looked for
 * when nothing else is found.
 *
 * Minisearch finds the candidates (a radix tree, 20 MB for 20,000 places, built in 0.4 s); the order is ours, because
 * a score by rarity of words puts a hamlet before the city of its name. 0.1–10 ms a query, 30 for a single letter.
 */
export function buildPlaceSearch(places: readonly GazetteerEntry[]): (query: PlaceQuery) => readonly GazetteerEntry[] {
  const entries = places.map(toEntry);
  const index = new MiniSearch({ fields: ['names', 'region'], tokenize: listWords, processTerm: (word) => word });
  index.addAll(entries.map(({ names, region }, id) => ({ id, names: names.join(' '), region })));

  const find = (words: readonly string[], { fields, fuzzy }: Attempt) =>
    index
      .search(words.join(' '), {
        fields: [...fields],
        combineWith: 'AND',
        prefix: true,
        fuzzy: (word) => fuzzy && word.length >= SHORTEST_FUZZY_WORD && FUZZINESS,
      })
      .map(({ id, score }) => ({ entry: getItem(entries, Number(id)), score }));

  return ({ text, limit, near }) => {
    const query = parseQuery(text);
    if (query.words.length === 0) return [];
    const words = chooseWords(query.words);
    const found = firstNotEmpty(listAttempts(words), (attempt) => find(words, attempt));
    return found
      .map(({ entry, score }) => ({ place: entry.place, rank: rankMatch(entry, query), score }))
      .sort(
        (a, b) =>
          a.rank - b.rank ||
          (a.rank === SIMILAR ? b.score - a.score : 0) ||
          compareSize(a.place, b.place) ||
          compareNearness(a.place, b.place, near),
      )
      .slice(0, limit)
      .map(({ place }) => place);
  };
}

/** A single letter beside other words begins something in every place: it only takes part in the order. */
function chooseWords(words: readonly string[]): readonly string[] {
  const longer = words.filter((word) => word.length > 1);
  return [...new Set(longer.length > 0 ? longer : words)].slice(0, MOST_WORDS);
}

interface Attempt {
  readonly fields: readonly string[];
  readonly fuzzy: boolean;
}

/**
 * From sure to lenient; the first that finds anything is taken. One word is first sought among names alone: "m" begins
 * "México", in which most places lie.
 */
function listAttempts(words: readonly string[]): readonly Attempt[] {
  const everywhere = ['names', 'region'];
  return [
    { fields: words.length === 1 ? ['names'] : everywhere, fuzzy: false },
    { fields: everywhere, fuzzy: false },
    { fields: everywhere, fuzzy: true },
  ];
}

function firstNotEmpty<Question, Answer>(
  questions: readonly Question[],
  ask: (question: Question) => readonly Answer[],
): readonly Answer[] {
  for (const question of questions) {
    const answers = ask(question);
    if (answers.length > 0) return answers;
  }
  return [];
}

interface ParsedQuery {
  /** All words, in order. */
  readonly words: readonly string[];
  /** What was written before the first comma. */
  readonly name: string;
  /** The words after it. */
  readonly region: readonly string[];
}

function parseQuery(text: string): ParsedQuery {
  const [name = '', ...region] = text.split(',');
  return { words: listWords(text), name: listWords(name).join(' '), region: listWords(region.join(' ')) };
}

function rankMatch({ names, region, everything }: Entry, query: ParsedQuery): number {
  if (hasWords(region, query.region)) {
    if (names.some((name) => name === query.name || isNameThenRegion(query.name, name, region))) return EXACT;
    if (names.some((name) => name.startsWith(query.name))) return BEGINS_WITH;
  }
  return hasWords(everything, query.words) ? WORDS_BEGIN_WITH : SIMILAR;
}

/** "escuintla chiapas", written without a comma. */
function isNameThenRegion(text: string, name: string, region: string): boolean {
  return text.startsWith(`${name} `) && hasWords(region, text.slice(name.length).trim().split(' '));
}

/** Says whether each word begins some word of the text. */
function hasWords(text: string, words: readonly string[]): boolean {
  return words.every((word) => text.includes(` ${word}`));
}

function compareSize(a: GazetteerEntry, b: GazetteerEntry): number {
  return (b.population ?? -1) - (a.population ?? -1);
}

function compareNearness(a: GazetteerEntry, b: GazetteerEntry, near: Position | undefined): number {
  return near ? measureKm(near, a.position) - measureKm(near, b.position) : 0;
}

function toEntry(place: GazetteerEntry): Entry {
  const names = [place.name, ...place.aliases].map((name) => listWords(name).join(' '));
  const region = listWords([place.state, ...nameCountry(place.country)].join(' '));
  return { place, names, region: ` ${region.join(' ')}`, everything: ` ${[...names, ...region].join(' ')}` };
}

const countryNames = ['en', 'es'].map((locale) => new Intl.DisplayNames(locale, { type: 'region' }));

function nameCountry(country: string): readonly string[] {
  return countryNames.map((names) => names.of(country) ?? country);
}

/** "Juchitán de Zaragoza" → juchitan, de, zaragoza. The tilde of ñ goes as well: many keyboards have none. */
function listWords(text: string): string[] {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}
