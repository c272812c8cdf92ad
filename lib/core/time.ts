/** A point in time: milliseconds since 1970-01-01T00:00:00Z, whole seconds. On the wire RFC 3339. */
export type Instant = number & { readonly __brand: 'Instant' };

/** A civil date `YYYY-MM-DD` in the caravan's time zone. Compares as text. */
export type LocalDate = string & { readonly __brand: 'LocalDate' };
