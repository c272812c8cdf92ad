import type { CorridorNode } from './corridors.ts';
import type { GeonamesTown } from './geonames-town.ts';

/** A node of the network and a town of one name within this are one place. Degrees, some 5 km. */
const SAME_PLACE_DEGREES = 0.05;

export interface NodeMatches {
  /** The node that a GeoNames town is. A bridge is not the town whose name it has. */
  readonly nodeOfTown: ReadonlyMap<GeonamesTown, CorridorNode>;
  /** Nodes of which GeoNames knows nothing by this name: checkpoints, bridges, junctions, some villages. */
  readonly unknown: readonly CorridorNode[];
}

/** Pairs nodes with the most populous GeoNames town nearby that bears their name, be it an alternate one. */
export function matchNodes(towns: readonly GeonamesTown[], nodes: readonly CorridorNode[]): NodeMatches {
  const nodeOfTown = new Map<GeonamesTown, CorridorNode>();
  const unknown: CorridorNode[] = [];
  for (const node of nodes) {
    const town = findTown(towns, node);
    if (!town) unknown.push(node);
    else if (node.kind !== 'crossing') nodeOfTown.set(town, node);
  }
  return { nodeOfTown, unknown };
}

function findTown(towns: readonly GeonamesTown[], node: CorridorNode): GeonamesTown | undefined {
  const name = foldName(node.name);
  return towns
    .filter(({ position: [lon, lat] }) => isNear(lon, node.lon) && isNear(lat, node.lat))
    .filter((town) => [town.name, ...town.alternateNames].some((known) => foldName(known) === name))
    .sort((one, other) => other.population - one.population)[0];
}

function isNear(degrees: number, others: number): boolean {
  return Math.abs(degrees - others) < SAME_PLACE_DEGREES;
}

/** Without accents, case and what stands in brackets. */
function foldName(name: string): string {
  return name
    .replace(/\s*\(.*\)$/, '')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase();
}
