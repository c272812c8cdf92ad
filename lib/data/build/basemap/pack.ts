import type { BasemapFile, PackedLine } from '../../basemap-format.ts';
import { roundDegrees } from '../product.ts';
import type { Level, StepLine, StepPoint } from './topology.ts';

/** A level, or a piece of one, as a file: steps from `origin` (steps from −180°, −90°), empty layers left out. */
export function packLevel(level: Level, origin: StepPoint): BasemapFile {
  const pack = (lines: readonly StepLine[]) => lines.map((line) => packLine(line, origin));
  const packGroups = <Group extends { readonly lines: readonly StepLine[] }>(groups: readonly Group[]) =>
    groups.filter(({ lines }) => lines.length > 0).map((group) => ({ ...group, lines: pack(group.lines) }));
  const layers = {
    land: pack(level.land),
    lakes: level.lakes
      .filter(({ rings }) => rings.length > 0)
      .map(({ source, rings }) => ({ source, rings: pack(rings) })),
    rivers: packGroups(level.rivers),
    states: packGroups(level.states),
    borders: packGroups(level.borders),
    usMexico: pack(level.usMexico),
    roads: pack(level.roads),
  };
  return {
    step: level.step,
    origin: [roundDegrees(-180 + origin[0] * level.step, 5), roundDegrees(-90 + origin[1] * level.step, 5)],
    ...Object.fromEntries(Object.entries(layers).filter(([, layer]) => layer.length > 0)),
  };
}

function packLine(line: StepLine, [originX, originY]: StepPoint): PackedLine {
  let [fromX, fromY] = [originX, originY];
  return line.flatMap(([x, y]) => {
    const delta = [x - fromX, y - fromY];
    [fromX, fromY] = [x, y];
    return delta;
  });
}
