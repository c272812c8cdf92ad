import { distance, lineString, nearestPointOnLine } from '@turf/turf';
import { buildBorder } from '../lib/core/border.ts';
import type { Position } from '../lib/core/position.ts';
import { loadBorder } from '../lib/data/load-border.ts';
import { loadSeeds } from '../lib/data/load-seeds.ts';
import { type BenchRow, compare } from './measure.ts';

/** The distance to the border at the places of past reports, against Turf on the same line. */
export async function run(): Promise<readonly BenchRow[]> {
  const positions = loadSeeds().reports.map(({ statement }) => statement.position);
  const line = loadBorder();
  const findNearestBorderPoint = buildBorder(line);
  const turfLine = lineString(line.map(([lon, lat]) => [lon, lat]));

  return [
    compare({
      name: 'border distance of one position',
      ours: (call) => findNearestBorderPoint(pick(positions, call)),
      baselineName: 'turf.nearestPointOnLine + turf.distance',
      baseline: (call) => {
        const [lon, lat] = pick(positions, call);
        return distance([lon, lat], nearestPointOnLine(turfLine, [lon, lat]));
      },
    }),
  ];
}

function pick(positions: readonly Position[], call: number): Position {
  const position = positions[call % positions.length];
  if (!position) throw new Error('No past reports: run npm run data');
  return position;
}
