import type { Position } from '../../../core/position.ts';
import { clipRing } from '../basemap/clip.ts';
import type { Piece } from '../basemap/pieces.ts';
import { type Level, measureRing, type StepLine } from '../basemap/topology.ts';
import type { Check, Offender } from './check.ts';

/** Cuts are rounded to 11 m. */
const MAX_SHARE = 1e-5;

/** Nothing is lost and nothing drawn twice: areas of fills and lengths of lines add up to those of the whole. */
export const piecesCoverTheDetail: Check = {
  name: 'the-pieces-hold-exactly-the-detailed-level',
  findOffenders: ({ detail, pieces }) =>
    MEASURES.flatMap(({ layer, measureWhole, measurePiece }): readonly Offender[] => {
      const whole = measureWhole(detail);
      const sum = pieces.reduce((total, piece) => total + measurePiece(piece), 0);
      if (Math.abs(sum - whole) <= MAX_SHARE * whole) return [];
      return [{ what: `${layer}: ${sum} in pieces, ${whole} whole`, at: pieces.map(cornerOf) }];
    }),
};

interface Measure {
  readonly layer: string;
  readonly measureWhole: (level: Level) => number;
  readonly measurePiece: (piece: Piece) => number;
}

const MEASURES: readonly Measure[] = [
  measureFills('land', ({ land }) => land),
  measureFills('lakes', ({ lakes }) => lakes.flatMap(({ rings }) => rings)),
  measureLines('rivers', ({ rivers }) => rivers.flatMap(({ lines }) => lines)),
  measureLines('states', ({ states }) => states.flatMap(({ lines }) => lines)),
  measureLines('borders', ({ borders }) => borders.flatMap(({ lines }) => lines)),
  measureLines('roads', ({ roads }) => roads),
];

/** Areas in square steps. Fills reach over the box: they are cut to it for the sum. */
function measureFills(layer: string, ringsOf: (level: Level) => readonly StepLine[]): Measure {
  const sum = (rings: readonly StepLine[]) => rings.reduce((total, ring) => total + measureRing(ring), 0);
  return {
    layer,
    measureWhole: (level) => sum(ringsOf(level)),
    measurePiece: ({ level, box }) => sum(ringsOf(level).map((ring) => clipRing(ring, box))),
  };
}

/** Lengths in steps. */
function measureLines(layer: string, linesOf: (level: Level) => readonly StepLine[]): Measure {
  const sum = (lines: readonly StepLine[]) => lines.reduce((total, line) => total + measureLine(line), 0);
  return {
    layer,
    measureWhole: (level) => sum(linesOf(level)),
    measurePiece: ({ level }) => sum(linesOf(level)),
  };
}

function measureLine(line: StepLine): number {
  return line.slice(1).reduce((length, [x, y], index) => {
    const [fromX, fromY] = line[index] ?? [x, y];
    return length + Math.hypot(x - fromX, y - fromY);
  }, 0);
}

function cornerOf({ box, level }: Piece): Position {
  return [-180 + box.west * level.step, -90 + box.south * level.step];
}
