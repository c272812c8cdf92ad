/** Below this the scale is even, above it counts ratios: a day march on foot is some 25 km, a day on wheels 400. */
const BEND_KM = 10;

/** Kilometres on a scale on which a few bus days do not outweigh all others: sign(x)·ln(1 + |x| / 10 km). */
export function toLogKm(km: number): number {
  return Math.sign(km) * Math.log1p(Math.abs(km) / BEND_KM);
}

/** Back to kilometres; the inverse of {@link toLogKm}. */
export function fromLogKm(logKm: number): number {
  return Math.sign(logKm) * BEND_KM * Math.expm1(Math.abs(logKm));
}
