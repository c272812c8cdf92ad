import type { RouteMove } from './route-network.ts';

/**
 * A way pulled tight: what is left of it when every stretch that was gone back over is taken out, as a stack of moves.
 * Immutable, so that a day can be tried anew from the evening before it. Null: nothing left, one stands at the start.
 */
export type PulledWay = {
  readonly move: RouteMove;
  /** Length up to and with this move, kilometres. */
  readonly km: number;
  readonly before: PulledWay;
} | null;

/** A move or a part of it over which the length of the pulled way grows or shrinks evenly. */
export interface PulledMove {
  readonly move: RouteMove;
  readonly way: PulledWay;
}

/** Offsets of one place computed along different ways agree to this; a millimetre. */
const SAME_OFFSET_KM = 1e-6;

/**
 * Walks one move on: forward it lengthens the way, back over the last stretch it shortens it (the free reduction of a
 * path in a graph). Returns the move in the parts over which the length changes evenly, with the way after each.
 * A round trip over another road is not taken out: those kilometres were not gone back over.
 */
export function walkMove(way: PulledWay, move: RouteMove): readonly PulledMove[] {
  const parts: PulledMove[] = [];
  let left = move;
  let current = way;
  while (current && isReversal(current.move, left)) {
    const backKm = Math.min(lengthOf(left), lengthOf(current.move));
    const turn = left.fromKm + Math.sign(left.toKm - left.fromKm) * backKm;
    const rest = { ...current.move, toKm: turn };
    current = lengthOf(rest) <= SAME_OFFSET_KM ? current.before : push(current.before, rest);
    parts.push({ move: { ...left, toKm: turn }, way: current });
    left = { ...left, fromKm: turn };
    if (lengthOf(left) <= SAME_OFFSET_KM) return parts;
  }
  parts.push({ move: left, way: push(current, left) });
  return parts;
}

/** The length of a pulled way, kilometres: what a caravan has covered. */
export function lengthOfWay(way: PulledWay): number {
  return way?.km ?? 0;
}

function push(before: PulledWay, move: RouteMove): PulledWay {
  return { move, km: lengthOfWay(before) + lengthOf(move), before };
}

function isReversal(last: RouteMove, next: RouteMove): boolean {
  return (
    last.edge === next.edge &&
    Math.abs(last.toKm - next.fromKm) <= SAME_OFFSET_KM &&
    (last.toKm - last.fromKm) * (next.toKm - next.fromKm) < 0
  );
}

function lengthOf({ fromKm, toKm }: RouteMove): number {
  return Math.abs(toKm - fromKm);
}
