// @ts-check
/**
 * @typedef {object} Environment
 * @property {number} port
 * @property {string} host
 * @property {{kind: 'sqlite', path: string} | {kind: 'postgres', url: string}} database
 * @property {string | null} baseUrl
 * @property {string | null} adminToken
 * @property {'history' | 'none'} seed
 * @property {number} publicationDelayHours
 * @property {number} publicationCellKm
 * @property {{url: string, attribution: string} | null} tiles
 */
export {};
