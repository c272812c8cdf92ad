import Flatbush from 'flatbush';
import { around } from 'geokdbush';
import KDBush from 'kdbush';
import { type Chord, interpolateChord, projectToChord } from './chord.ts';
import { measureDegree, measureKm } from './geodesy.ts';
import { getItem } from './get-item.ts';
import type { Position } from './position.ts';
import {
  FARTHEST_ROAD_KM,
  type NetworkPoint,
  type RouteEdge,
  type RouteNetwork,
  type RouteNode,
} from './route-network.ts';
import type { RoadGraph } from './shortest-path.ts';

/** A town is 2 km across: what is said of the town is said of its node, not of the road out of it. */
const NODE_REACH_KM = 2;

/** Geokdbush measures on a sphere, up to 0.6 % off WGS 84: it looks this much farther, the ellipsoid decides. */
const SPHERE_MARGIN = 1.01;

/**
 * Builds the function that puts a position on the roads: on the nearest node within 2 km, else on the nearest point of
 * a road's chord. Undefined when that is more than `maxKm` away (default 60). Rails and their stations do not count.
 *
 * The indices (kdbush for nodes, flatbush for the boxes of chords) are built once, 1 ms; a projection costs 20 µs.
 * The distance is WGS 84's; which chord is nearest is chosen in a plane at the position, true to 0.1 % at 60 km.
 */
export function buildProjection(nodes: readonly RouteNode[], graph: RoadGraph): RouteNetwork['project'] {
  const findNode = buildNodeFinder(nodes, graph);
  const findOnChord = buildChordFinder(nodes, graph);
  return (position, maxKm = FARTHEST_ROAD_KM) => {
    const point = findNode(position, Math.min(NODE_REACH_KM, maxKm)) ?? findOnChord(position, maxKm);
    return point && point.crossTrackKm <= maxKm ? point : undefined;
  };
}

/** Feet on roads this near to one another are one place. */
const ONE_PLACE_KM = 2;
/** Around a place more roads than this are a town, where it makes no difference. */
const MOST_ROADS = 4;

/**
 * Builds the function that lists the roads near a position, by their nearest points, the nearest first: at most four,
 * no two of them within 2 km of each other. Costs 20 µs and 2 µs a road nearby.
 */
export function buildRoadLister(nodes: readonly RouteNode[], graph: RoadGraph): RouteNetwork['listRoadsNear'] {
  const listOnChords = buildChordLister(nodes, graph);
  return (position, maxKm) => {
    const found: NetworkPoint[] = [];
    for (const foot of listOnChords(position, maxKm)) {
      if (found.length === MOST_ROADS || foot.crossTrackKm > maxKm) break;
      if (found.every((other) => measureKm(other.position, foot.position) > ONE_PLACE_KM)) found.push(foot);
    }
    return found;
  };
}

/** Finds the nearest of some places within a distance. */
type Finder = (position: Position, maxKm: number) => NetworkPoint | undefined;

function buildNodeFinder(nodes: readonly RouteNode[], { edges, edgesAt }: RoadGraph): Finder {
  const onRoad = [...edgesAt.keys()].filter((node) => getItem(edgesAt, node).length > 0);
  const index = new KDBush(onRoad.length);
  for (const node of onRoad) index.add(...getItem(nodes, node).position);
  index.finish();

  return (position, maxKm) => {
    const near = around(index, position[0], position[1], Number.POSITIVE_INFINITY, maxKm * SPHERE_MARGIN)
      .map((item) => getItem(onRoad, item))
      .map((node) => ({ node, km: measureKm(position, getItem(nodes, node).position) }))
      .sort((a, b) => a.km - b.km)[0];
    if (!near || near.km > maxKm) return undefined;
    const edge = getItem(getItem(edgesAt, near.node), 0);
    return {
      edge,
      offsetKm: getItem(edges, edge).from === near.node ? 0 : getItem(edges, edge).km,
      position: getItem(nodes, near.node).position,
      crossTrackKm: near.km,
    };
  };
}

function buildChordFinder(nodes: readonly RouteNode[], graph: RoadGraph): Finder {
  const listOnChords = buildChordLister(nodes, graph);
  return (position, maxKm) => {
    for (const nearest of listOnChords(position, maxKm)) return nearest;
    return undefined;
  };
}

/** Lists the nearest points of the roads within a distance, the nearest first. */
type Lister = (position: Position, maxKm: number) => Generator<NetworkPoint, void>;

function buildChordLister(nodes: readonly RouteNode[], { edges }: RoadGraph): Lister {
  const roads = [...edges.keys()].filter((edge) => getItem(edges, edge).mode === 'road');
  const chords = roads.map((road) => getChord(nodes, getItem(edges, road)));
  const index = roads.length > 0 ? indexChords(chords) : undefined;
  return function* (position, maxKm) {
    const { lonKm, latKm } = measureDegree(position[1]);
    const [lon, lat] = position;
    const width = (maxKm / lonKm) * SPHERE_MARGIN;
    const height = (maxKm / latKm) * SPHERE_MARGIN;
    const near = (index?.search(lon - width, lat - height, lon + width, lat + height) ?? [])
      .map((item) => ({ item, ...projectToChord(position, getItem(chords, item)) }))
      .sort((a, b) => a.planeKm - b.planeKm || a.item - b.item);
    for (const { item, share } of near) {
      const edge = getItem(roads, item);
      const foot = interpolateChord(getItem(chords, item), share);
      yield {
        edge,
        offsetKm: share * getItem(edges, edge).km,
        position: foot,
        crossTrackKm: measureKm(position, foot),
      };
    }
  };
}

function indexChords(chords: readonly Chord[]): Flatbush {
  const index = new Flatbush(chords.length);
  for (const { from, to } of chords) {
    index.add(Math.min(from[0], to[0]), Math.min(from[1], to[1]), Math.max(from[0], to[0]), Math.max(from[1], to[1]));
  }
  index.finish();
  return index;
}

/** Gives the line on which an edge is drawn: edges have no shape between their nodes. */
export function getChord(nodes: readonly RouteNode[], edge: RouteEdge): Chord {
  return { from: getItem(nodes, edge.from).position, to: getItem(nodes, edge.to).position };
}
