import { around } from 'geokdbush';
import KDBush from 'kdbush';
import { getItem } from './get-item.ts';
import type { Position } from './position.ts';
import { findNodeAt } from './route-line.ts';
import type { NetworkPoint, RouteEdge, RouteMove, RouteNode } from './route-network.ts';

/**
 * Builds the function that names a position by the nearest town of the network, e.g. "Mapastepec, Chiapas".
 * Nearest on a sphere, which is enough for a name. Throws when the network has no town. 3 µs a call.
 */
export function buildPlaceNamer(nodes: readonly RouteNode[]): (position: Position) => string {
  const towns = nodes.filter(({ kind }) => kind === 'town');
  const index = new KDBush(towns.length);
  for (const { position } of towns) index.add(...position);
  index.finish();
  return ([lon, lat]) => {
    const [nearest] = around(index, lon, lat, 1);
    if (nearest === undefined)
      throw new RangeError(`No town near [${lon}, ${lat}]: the network has ${towns.length} towns`);
    return formatTown(getItem(towns, nearest));
  };
}

/** Mexico City is a state of its own: its name is not said twice. */
function formatTown({ name, state }: RouteNode): string {
  return state === null || state === name ? name : `${name}, ${state}`;
}

/** A way between two points of the network, with what names it. */
export interface TracedWay {
  readonly nodes: readonly RouteNode[];
  readonly edges: readonly RouteEdge[];
  readonly from: NetworkPoint;
  readonly to: NetworkPoint;
  readonly moves: readonly RouteMove[];
}

/** Lists the names of the towns that a way touches, in order; an end between two towns has no name of its own. */
export function listTownsOnWay({ nodes, edges, from, to, moves }: TracedWay): readonly string[] {
  const ends = [
    findNodeAt({ edges }, from),
    ...moves.map(({ edge, toKm }) => findNodeAt({ edges }, { edge, offsetKm: toKm })),
    findNodeAt({ edges }, to),
  ];
  return ends
    .filter((node) => node !== undefined)
    .filter((node, index, all) => node !== all[index - 1])
    .map((node) => getItem(nodes, node))
    .filter(({ kind }) => kind !== 'junction')
    .map(({ name }) => name);
}
