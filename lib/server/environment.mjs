// @ts-check
/**
 * The environment, parsed once at start. Plain JavaScript without dependencies: `npm start` reads it before anything
 * is installed, and the server reads it again as its own. The variables are described in the README.
 *
 * @typedef {object} Environment
 * @property {number} port
 * @property {string} host
 * @property {{kind: 'sqlite', path: string} | {kind: 'postgres', url: string}} database
 * @property {string | null} baseUrl absolute, without a slash at the end; null: from the request's `Host`
 * @property {string | null} adminToken
 * @property {'history' | 'none'} seed
 * @property {number} publicationDelayHours what a caravan gets that is created without its own
 * @property {number} publicationCellKm what a caravan gets that is created without its own
 * @property {{delayHours: number, cellKm: number}} publicationFloor what no caravan goes below: the policy's floor, or
 *   what this installation demands
 * @property {{url: string, attribution: string} | null} tiles
 *
 * @typedef {{kind: 'ok', environment: Environment} | {kind: 'wrong', message: string}} ParsedEnvironment
 * @typedef {Readonly<Record<string, string | undefined>>} Variables
 */

/** Below these the publication policy does not protect; see `/method`. */
const FLOOR = { delayHours: 12, cellKm: 10 };
const DEFAULT = { delayHours: 24, cellKm: 25 };
/** A year, and the size of a country: beyond, it is a typing error. */
const CEILING = { delayHours: 8760, cellKm: 1000 };
const TOKEN_CHARACTERS = 16;

class WrongValue extends Error {}

/**
 * Reads all variables. An empty value counts as not set.
 * The message of a wrong one is a sentence that names the variable, its value and the remedy.
 *
 * @param {Variables} variables
 * @returns {ParsedEnvironment}
 */
export function parseEnvironment(variables) {
  try {
    const host = variables.HOST || '127.0.0.1';
    const delayHours = parseBounded(
      variables,
      'PUBLICATION_DELAY_HOURS',
      FLOOR.delayHours,
      CEILING.delayHours,
      'hours',
    );
    const cellKm = parseBounded(variables, 'PUBLICATION_CELL_KM', FLOOR.cellKm, CEILING.cellKm, 'kilometres');
    return {
      kind: 'ok',
      environment: {
        port: parsePort(variables),
        host: parseHost(host),
        database: parseDatabase(variables.DATABASE_URL || 'file:./data/caravan.db'),
        baseUrl: parseBaseUrl(variables.BASE_URL, host),
        adminToken: parseAdminToken(variables.ADMIN_TOKEN),
        seed: parseSeed(variables.SEED || 'history'),
        publicationDelayHours: delayHours ?? DEFAULT.delayHours,
        publicationCellKm: cellKm ?? DEFAULT.cellKm,
        publicationFloor: { delayHours: delayHours ?? FLOOR.delayHours, cellKm: cellKm ?? FLOOR.cellKm },
        tiles: parseTiles(variables.TILE_URL, variables.TILE_ATTRIBUTION),
      },
    };
  } catch (error) {
    if (error instanceof WrongValue) return { kind: 'wrong', message: error.message };
    throw error;
  }
}

/**
 * @param {string} name
 * @param {string} value
 * @param {string} remedy
 * @returns {WrongValue}
 */
function wrong(name, value, remedy) {
  return new WrongValue(`${name} is "${value}": ${remedy}.`);
}

/** @param {Variables} variables */
function parsePort(variables) {
  const value = variables.PORT || '3000';
  const port = Number(value);
  if (!/^\d{1,5}$/.test(value) || port < 1 || port > 65_535) {
    throw wrong('PORT', value, 'give a whole number from 1 to 65535');
  }
  return port;
}

/** @param {string} host */
function parseHost(host) {
  if (!/^[A-Za-z0-9.:_-]+$/.test(host)) {
    throw wrong('HOST', host, 'give the address to listen on, such as 127.0.0.1 or 0.0.0.0, without port or protocol');
  }
  return host;
}

/** @param {string} host */
function isLoopback(host) {
  return host === 'localhost' || host === '::1' || /^127(\.\d{1,3}){3}$/.test(host);
}

/**
 * @param {string} value
 * @returns {Environment['database']}
 */
function parseDatabase(value) {
  if (/^postgres(ql)?:\/\//.test(value)) {
    const shown = value.replace(/:[^:@/]*@/, ':***@');
    throw wrong(
      'DATABASE_URL',
      shown,
      'PostgreSQL is not supported yet, give a SQLite file such as file:./data/caravan.db',
    );
  }
  const path = /^file:(?:\/\/(?=\/))?([^?#]+)$/.exec(value)?.[1];
  if (path === undefined || path.startsWith('//') || path.endsWith('/')) {
    throw wrong('DATABASE_URL', value, 'give the path of a SQLite file such as file:./data/caravan.db');
  }
  return { kind: 'sqlite', path };
}

/**
 * @param {string | undefined} value
 * @param {string} host
 */
function parseBaseUrl(value, host) {
  if (!value) {
    if (isLoopback(host)) return null;
    throw new WrongValue(
      `BASE_URL is not set while HOST is "${host}": give the address readers use, such as https://caravan.example.org.`,
    );
  }
  const url = URL.canParse(value) ? new URL(value) : null;
  const isOrigin = url !== null && /^https?:$/.test(url.protocol) && `${url.origin}/` === url.href;
  if (!isOrigin) throw wrong('BASE_URL', value, 'give an address such as https://caravan.example.org, without a path');
  return url.origin;
}

/** @param {string | undefined} value */
function parseAdminToken(value) {
  if (!value) return null;
  if (value.length < TOKEN_CHARACTERS) {
    throw wrong('ADMIN_TOKEN', value, `give at least ${TOKEN_CHARACTERS} characters, or leave it out`);
  }
  if (!/^[\x21-\x7e]+$/.test(value)) {
    throw wrong('ADMIN_TOKEN', value, 'use letters, digits and signs without spaces, as a header can carry them');
  }
  return value;
}

/**
 * @param {string} value
 * @returns {'history' | 'none'}
 */
function parseSeed(value) {
  if (value === 'history' || value === 'none') return value;
  throw wrong('SEED', value, 'give history for the past caravans, or none for an empty start');
}

/**
 * @param {Variables} variables
 * @param {string} name
 * @param {number} floor
 * @param {number} ceiling
 * @param {string} unit
 */
function parseBounded(variables, name, floor, ceiling, unit) {
  const value = variables[name];
  if (!value) return null;
  const number = Number(value);
  if (!/^\d+(\.\d+)?$/.test(value) || number < floor || number > ceiling) {
    throw wrong(
      name,
      value,
      `give a number of ${unit} from ${floor} to ${ceiling}; below ${floor} it would not protect`,
    );
  }
  return number;
}

/**
 * @param {string | undefined} url
 * @param {string | undefined} attribution
 */
function parseTiles(url, attribution) {
  if (!url && !attribution) return null;
  if (!url) throw wrong('TILE_ATTRIBUTION', attribution ?? '', 'give TILE_URL too, or neither');
  if (!attribution) throw wrong('TILE_URL', url, 'give TILE_ATTRIBUTION too, the words that the tile server asks for');
  const isTemplate = ['{z}', '{x}', '{y}'].every((part) => url.includes(part)) && /^https?:\/\//.test(url);
  if (!isTemplate) throw wrong('TILE_URL', url, 'give an address such as https://tiles.example.org/{z}/{x}/{y}.png');
  return { url, attribution };
}
