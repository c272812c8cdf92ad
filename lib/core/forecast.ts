import type { Caravan, Outcome } from './caravan.ts';
import type { KmQuantiles } from './distribution.ts';
import type { Instant, LocalDate } from './time.ts';

/** Days ahead that are forecast, counted from the local date of the issue. */
export const HORIZON_DAYS = [1, 2, 3, 5, 7, 14] as const;
export type HorizonDays = (typeof HORIZON_DAYS)[number];

/** What may become of a caravan, from what was observed by `issuedAt` and from other caravans. */
export interface Forecast {
  readonly kind: 'forecast';
  readonly issuedAt: Instant;
  readonly issuedOn: LocalDate;
  readonly basedOn: {
    readonly reports: number;
    readonly lastReportAt: Instant;
    /** The evening that distances are counted from; older than `issuedOn` when there was no news since. */
    readonly lastEvening: { readonly date: LocalDate; readonly place: string };
    readonly caravans: number;
  };
  readonly horizons: readonly ForecastHorizon[];
  /** The same distribution for every day from 1 to 14, for drawing. */
  readonly fan: readonly ForecastDay[];
  /** Towns ahead and crossings, nearest first. */
  readonly milestones: readonly Milestone[];
  readonly arrival: readonly Arrival[];
  readonly dispersal: Dispersal;
}

export interface ForecastDay {
  readonly days: number;
  readonly alongKm: KmQuantiles;
  /** Beyond the last evening that is known: what to draw from there. The same as `alongKm` unless days without news lie between. */
  readonly beyondLastKm: KmQuantiles;
  readonly stillTogether: number;
}

export interface ForecastHorizon {
  readonly days: HorizonDays;
  /** Kilometres further along the road than on the evening of the issue, if still together. */
  readonly alongKm: KmQuantiles;
  /** Chance that it has not ended by then. */
  readonly stillTogether: number;
  /** Names of places on the road at those kilometres; null: the road is not known so far. */
  readonly place: { readonly p10: string | null; readonly p50: string | null; readonly p90: string | null };
}

export interface Milestone {
  readonly id: string;
  readonly name: string;
  readonly kind: 'town' | 'capital' | 'border-crossing';
  /** By road from the position of the issue. */
  readonly km: number;
  /** Chance to get there together, at any time. */
  readonly probability: number;
  /** Chance to be there together within 7 days. */
  readonly within7Days: number;
}

export interface Arrival {
  readonly crossingId: string;
  readonly name: string;
  readonly probability: number;
  /** Local dates that hold 8 in 10 of the arrivals, given that it arrives; null: too few runs arrive to say. */
  readonly earliest: LocalDate | null;
  readonly likely: LocalDate | null;
  readonly latest: LocalDate | null;
}

export interface Dispersal {
  readonly within7Days: number;
  readonly beforeBorder: number;
  /** Caravans that set out from the same part of the road, with how far they got; nearest in time first, at most 20. */
  readonly comparable: readonly ComparableCaravan[];
}

export interface ComparableCaravan {
  readonly slug: string;
  readonly name: Caravan['name'];
  readonly outcome: Outcome;
  /** Where it was last together, kilometres by road from its start. */
  readonly atKm: number;
  readonly place: string;
  readonly endedOn: LocalDate | null;
}

/** Said in place of a forecast. */
export interface NoForecast {
  readonly kind: 'not-enough-data';
  readonly reason: 'no-report' | 'too-few-reports' | 'silent' | 'arrived' | 'too-few-caravans';
}

export type ForecastAnswer = Forecast | NoForecast;

/** Forecasts of all moments of a caravan: that of a moment is the last whose `from` has come. */
export interface Outlook {
  readonly from: Instant;
  readonly forecast: ForecastAnswer;
}
