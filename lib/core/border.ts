import type { Position } from './position.ts';

/** A port of entry on the US–Mexico line: what a caravan's distance is measured to. */
export interface BorderCrossing {
  readonly id: string;
  readonly name: string;
  readonly position: Position;
}

export interface NearestBorderPoint {
  readonly km: number;
  readonly point: Position;
}
