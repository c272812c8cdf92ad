import { type EarthCentred, measureThroughEarth } from './earth-centred.ts';
import { getItem } from './get-item.ts';

/** The place on a line's segment that is nearest to a point, as the crow would dig. */
export interface SegmentFoot {
  readonly segment: number;
  /** Share of the segment: 0 its start, 1 its end. */
  readonly share: number;
  readonly straightKm: number;
}

/** A run of consecutive segments and a sphere that holds it. */
interface Run {
  readonly first: number;
  readonly end: number;
  readonly centre: EarthCentred;
  readonly radiusKm: number;
}

/** √4,338 segments of the border: as many runs to look at as segments in one. */
const RUN_LENGTH = 64;

/**
 * Builds a search for the segments of a line that are nearest to a point, measured straight through the earth.
 * A line is its own spatial index: consecutive segments lie together, so a sphere around each run of 64 tells which
 * runs cannot hold anything near. 3 µs a query on 4,338 segments, against 50 µs over all of them.
 *
 * @returns a function of a point and a slack: given the least distance, kilometres, the slack says how much farther a
 *   foot may lie to be listed. Feet come in the order of the line.
 */
export function buildSegmentSearch(line: readonly EarthCentred[]) {
  const runs = listRuns(line);
  return (point: EarthCentred, slackKm: (leastKm: number) => number): readonly SegmentFoot[] => {
    const nearestFirst = runs
      .map((run) => ({ run, leastKm: measureThroughEarth(point, run.centre) - run.radiusKm }))
      .sort((a, b) => a.leastKm - b.leastKm);
    let leastKm = Number.POSITIVE_INFINITY;
    let feet: SegmentFoot[] = [];
    for (const { run, leastKm: runKm } of nearestFirst) {
      if (runKm > leastKm + slackKm(leastKm)) break;
      for (let segment = run.first; segment < run.end; segment++) {
        const foot = findFoot(point, line, segment);
        if (foot.straightKm > leastKm + slackKm(leastKm)) continue;
        feet.push(foot);
        leastKm = Math.min(leastKm, foot.straightKm);
      }
    }
    const limitKm = leastKm + slackKm(leastKm);
    feet = feet.filter(({ straightKm }) => straightKm <= limitKm);
    return feet.sort((a, b) => a.segment - b.segment);
  };
}

function listRuns(line: readonly EarthCentred[]): readonly Run[] {
  const runs: Run[] = [];
  for (let first = 0; first < line.length - 1; first += RUN_LENGTH) {
    const end = Math.min(first + RUN_LENGTH, line.length - 1);
    const vertices = line.slice(first, end + 1);
    const centre = findBoxCentre(vertices);
    runs.push({
      first,
      end,
      centre,
      radiusKm: Math.max(...vertices.map((vertex) => measureThroughEarth(centre, vertex))),
    });
  }
  return runs;
}

function findBoxCentre(points: readonly EarthCentred[]): EarthCentred {
  const middle = (axis: 0 | 1 | 2) => {
    const values = points.map((point) => point[axis]);
    return (Math.min(...values) + Math.max(...values)) / 2;
  };
  return [middle(0), middle(1), middle(2)];
}

function findFoot(point: EarthCentred, line: readonly EarthCentred[], segment: number): SegmentFoot {
  const from = getItem(line, segment);
  const to = getItem(line, segment + 1);
  const dx = to[0] - from[0];
  const dy = to[1] - from[1];
  const dz = to[2] - from[2];
  const squaredLength = dx * dx + dy * dy + dz * dz;
  const along = (point[0] - from[0]) * dx + (point[1] - from[1]) * dy + (point[2] - from[2]) * dz;
  const share = squaredLength === 0 ? 0 : Math.min(1, Math.max(0, along / squaredLength));
  const x = point[0] - from[0] - share * dx;
  const y = point[1] - from[1] - share * dy;
  const z = point[2] - from[2] - share * dz;
  return { segment, share, straightKm: Math.sqrt(x * x + y * y + z * z) };
}
