import type { Position } from '../../../core/position.ts';
import type { BuiltData } from '../built-data.ts';

/** Something that breaks an invariant, where one can see it on a map. */
export interface Offender {
  readonly what: string;
  /** A point, or a line. */
  readonly at: Position | readonly Position[];
}

/** One invariant of the data. Its name says what holds; `findOffenders` gives everything that does not hold it. */
export interface Check {
  readonly name: string;
  readonly findOffenders: (data: BuiltData) => readonly Offender[];
}
