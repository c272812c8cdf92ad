/** What the text says of this installation. */
export interface MethodFacts {
  readonly delayHours: number;
  readonly cellKm: number;
}
