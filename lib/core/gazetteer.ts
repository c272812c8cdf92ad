import type { Position } from './position.ts';

/** A populated place of the gazetteer (GeoNames, CC BY 4.0). */
export interface GazetteerPlace {
  readonly name: string;
  readonly state: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  readonly position: Position;
  readonly population: number | null;
  /** Other names by which people look for it, e.g. "Mexico City" of Ciudad de México. */
  readonly aliases?: readonly string[];
}
