import type { GazetteerPlace } from '../../core/gazetteer.ts';
import { measureKm } from '../../core/geodesy.ts';
import type { Position } from '../../core/position.ts';
import { type Problem, problem } from '../../wire/problem.ts';
import type { Geography } from '../geography.ts';

const CANDIDATES = 50;
const LISTED_CANDIDATES = 10;
/** A pin this near to a town's centre means that town. */
const SAME_TOWN_KM = 30;

/**
 * Finds the town that a text names, "Town" or "Town, State". Where several have the name the one near the pin is meant;
 * without a pin the answer is a problem that lists them, told apart by state. A pin far from any town of the name stands.
 */
export function resolvePlace(
  geography: Pick<Geography, 'searchPlaces' | 'listPlacesNear'>,
  place: { readonly text: string; readonly pin: Position | undefined },
):
  | { readonly kind: 'town'; readonly town: GazetteerPlace }
  | { readonly kind: 'pin'; readonly pin: Position }
  | Problem {
  if (place.pin) {
    const near = findNamesakeNear(geography, { text: place.text, pin: place.pin });
    return near ? { kind: 'town', town: near } : { kind: 'pin', pin: place.pin };
  }
  const candidates = listNamesakes(geography, place.text);
  const [only, ...others] = candidates;
  if (!only) return refuseUnknown(place.text);
  return others.length === 0 ? { kind: 'town', town: only } : refuseAmbiguous(place.text, candidates);
}

/** "Mapastepec, Chiapas"; Mexico City is a state of its own and not said twice. */
export function formatTown({ name, state }: GazetteerPlace): string {
  return state === name || state === '' ? name : `${name}, ${state}`;
}

/** Among the towns around the pin, which is a thousand times faster than a search by words. */
function findNamesakeNear(
  { listPlacesNear }: Pick<Geography, 'listPlacesNear'>,
  { text, pin }: { readonly text: string; readonly pin: Position },
): GazetteerPlace | undefined {
  const name = fold(text.split(',', 1).join());
  return listPlacesNear({ position: pin, limit: CANDIDATES }).find(
    (place) => isNamed(place, name) && measureKm(place.position, pin) <= SAME_TOWN_KM,
  );
}

/** Places of exactly this name or alias; else those whose name has all its words. */
function listNamesakes({ searchPlaces }: Pick<Geography, 'searchPlaces'>, text: string): readonly GazetteerPlace[] {
  const [name = '', ...region] = text.split(',').map(fold);
  const found = searchPlaces({ text, limit: CANDIDATES }).filter((place) =>
    region.every((part) => describeRegion(place).includes(part)),
  );
  const exact = found.filter((place) => isNamed(place, name));
  if (exact.length > 0) return exact;
  return found.filter((place) => ` ${fold(place.name)} `.includes(` ${name} `));
}

function refuseUnknown(text: string): Problem {
  return problem('unknown-place', 'The gazetteer has no such place; send a position, or another name.', [
    { path: '/place', code: 'unknown-place', message: `No place is known as “${text}”.` },
  ]);
}

function refuseAmbiguous(text: string, candidates: readonly GazetteerPlace[]): Problem {
  const errors = candidates.slice(0, LISTED_CANDIDATES).map((town) => ({
    path: '/place',
    code: 'ambiguous-place',
    message: `${formatTown(town)} (${town.country}) at ${town.position.join(', ')}`,
  }));
  const detail = `${candidates.length} places are known as “${text}”: add the state, such as “${candidates.slice(0, 2).map(formatTown).join('” or “')}”, or send a position.`;
  return problem('ambiguous-place', detail, errors);
}

const countryNames = ['en', 'es'].map((language) => new Intl.DisplayNames(language, { type: 'region' }));

/** State and country as people write them: Cortés, HN, Honduras. */
function describeRegion({ state, country }: GazetteerPlace): string {
  return fold([state, country, ...countryNames.map((names) => names.of(country) ?? '')].join(' '));
}

function isNamed({ name, aliases = [] }: GazetteerPlace, folded: string): boolean {
  return fold(name) === folded || aliases.some((alias) => fold(alias) === folded);
}

function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
