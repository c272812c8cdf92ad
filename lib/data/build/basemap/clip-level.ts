import { clipLine, clipRing, type StepBox } from './clip.ts';
import type { Level, StepLine } from './topology.ts';

/** What of a level lies in a box: lines end at it, fills reach a margin over it. */
export function clipLevel({
  level,
  box,
  fillMargin,
}: {
  readonly level: Level;
  readonly box: StepBox;
  readonly fillMargin: number;
}): Level {
  const fillBox = {
    west: box.west - fillMargin,
    south: box.south - fillMargin,
    east: box.east + fillMargin,
    north: box.north + fillMargin,
  };
  const clipRings = (rings: readonly StepLine[]) =>
    rings.map((ring) => clipRing(ring, fillBox)).filter((ring) => ring.length > 2);
  const clipLines = (lines: readonly StepLine[]) => lines.flatMap((line) => clipLine(line, box));
  const clipGroups = <Group extends { readonly lines: readonly StepLine[] }>(groups: readonly Group[]) =>
    groups.map((group) => ({ ...group, lines: clipLines(group.lines) }));
  return {
    step: level.step,
    land: clipRings(level.land),
    lakes: level.lakes.map(({ source, rings }) => ({ source, rings: clipRings(rings) })),
    rivers: clipGroups(level.rivers),
    states: clipGroups(level.states),
    borders: clipGroups(level.borders),
    usMexico: clipLines(level.usMexico),
    roads: clipLines(level.roads),
  };
}
