import type { GazetteerPlace } from '../core/gazetteer.ts';
import { readGenerated } from './read-generated.ts';

/** A place of the gazetteer with the names that only serve to find it. */
export interface GazetteerEntry extends GazetteerPlace {
  /** Other names by which people look for it, e.g. "Mexico City" of Ciudad de México; most have none. */
  readonly aliases: readonly string[];
}

/**
 * 20,000 places inside the report area, most populous first: Mexico, Guatemala, Belize, Honduras, El Salvador,
 * Nicaragua, the US border states, and the checkpoints and crossings of the network. GeoNames, CC BY 4.0. Some 40 ms.
 */
export function loadGazetteer(): readonly GazetteerEntry[] {
  const file = readGenerated('gazetteer.json');
  if (!isRecord(file)) throw new Error('gazetteer.json is not an object: run npm run data');
  const states = parseList(file.states).map(parseState);
  return parseList(file.rows).map((row) => parsePlace(row, states));
}

interface State {
  readonly country: string;
  readonly name: string;
}

function parseState(value: unknown): State {
  const [country, name] = parseList(value);
  if (typeof country !== 'string' || typeof name !== 'string') throw malformed(value);
  return { country, name };
}

/** By hand: a schema library takes five times as long over 20,000 rows. */
function parsePlace(row: unknown, states: readonly State[]): GazetteerEntry {
  const [name, stateIndex, lon, lat, population, ...aliases] = parseList(row);
  const state = typeof stateIndex === 'number' ? states[stateIndex] : undefined;
  if (typeof name !== 'string' || !state || typeof lon !== 'number' || typeof lat !== 'number') throw malformed(row);
  if (population !== null && typeof population !== 'number') throw malformed(row);
  if (!aliases.every((alias) => typeof alias === 'string')) throw malformed(row);
  return { name, state: state.name, country: state.country, position: [lon, lat], population, aliases };
}

function parseList(value: unknown): readonly unknown[] {
  if (!Array.isArray(value)) throw malformed(value);
  return value;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function malformed(value: unknown): Error {
  return new Error(`gazetteer.json: not a row of a place: ${JSON.stringify(value)}; run npm run data`);
}
