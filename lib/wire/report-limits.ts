/** How much a report may hold, whichever way it comes in. Lengths in UTF-16 units. The contract's numbers. */
export const REPORT_LIMITS = {
  noteLength: 2_000,
  /** Of a place, and of the name of a source. */
  nameLength: 200,
  addressLength: 2_000,
  people: 1_000_000,
  accuracyKm: 100,
} as const;
