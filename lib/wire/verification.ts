import type { KmQuantiles } from '../core/distribution.ts';
import type { HorizonDays } from '../core/forecast.ts';

/**
 * How good the numbers have been: every past caravan forecast anew at every issue date from what was known then and
 * from the other caravans. Made by `npm run verify`, served by `GET /api/v1/verification`.
 */
export interface VerificationDocument {
  /** Caravans that were forecast, the dates on which, and the caravans of which others can be learned from. */
  readonly sample: {
    readonly caravans: number;
    readonly issueDates: number;
    readonly answered: number;
    readonly learnedFrom: number;
  };
  readonly advance: AdvanceVerification;
  /** The same, but learned only from caravans that had ended before the issue date. */
  readonly strict: AdvanceVerification & { readonly answered: number };
  readonly ending: EndingVerification;
  readonly reconstruction: ReconstructionVerification;
  /** By start. */
  readonly caravans: readonly CaravanVerification[];
  /** The largest misses on the log scale, worst first, at most one a caravan and horizon. */
  readonly worst: readonly WorstMiss[];
}

/** Kilometres further along the road, given that it is still together. */
export interface AdvanceVerification {
  readonly horizons: readonly HorizonVerification[];
  /** Horizons of 1 to 7 days pooled. */
  readonly coverage: CoverageVerification;
}

export const VERIFIED_METHODS = ['ours', 'stays-put', 'last-pace', 'mean-of-past', 'simple-mixture'] as const;
/**
 * stays-put: 0 km. last-pace: goes on as on its last day. mean-of-past: the distribution of all past caravans' advances
 * over as many days. simple-mixture: a chain of rest, foot and ride days drawn from past ones, 2,000 runs.
 */
export type VerifiedMethod = (typeof VERIFIED_METHODS)[number];
export type Baseline = Exclude<VerifiedMethod, 'ours'>;

export interface HorizonVerification {
  readonly days: HorizonDays;
  readonly targets: number;
  readonly caravans: number;
  readonly scores: readonly MethodScore[];
  readonly skills: readonly BaselineSkill[];
  readonly coverage: CoverageVerification;
}

export interface MethodScore {
  readonly method: VerifiedMethod;
  /** Of the median. */
  readonly meanErrorKm: number;
  readonly medianErrorKm: number;
  readonly crpsKm: number;
  /** CRPS of sign(x)·ln(1 + |x| / 10 km). */
  readonly crpsLog: number;
}

/** 1 − ours / theirs: above 0 is better than the baseline. */
export interface BaselineSkill {
  readonly against: Baseline;
  readonly crps: Estimate;
  readonly crpsLog: Estimate;
  /** Whether both are above 0. Where not, the page says so. */
  readonly isBetter: boolean;
}

/** A figure with the 90 % interval of the bootstrap over caravans. */
export interface Estimate {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** Share of the truths that lay within the bands; one missed by 1 km or less counts as held. */
export interface CoverageVerification {
  readonly band50: Estimate;
  readonly band80: Estimate;
  readonly band90: Estimate;
}

/** Chance to have ended short of the border within so many days. */
export interface EndingVerification {
  readonly horizons: readonly {
    readonly days: 3 | 7 | 14;
    readonly cases: number;
    readonly events: number;
    readonly caravans: number;
    readonly caravansWithEvent: number;
    readonly brier: number;
    readonly logLoss: number;
    readonly meanProbability: number;
    readonly happened: number;
    /** The chance that holds on every day, with no regard to the day of the journey. */
    readonly constantRate: { readonly brier: number; readonly logLoss: number };
    /** Brier skill against the constant rate. */
    readonly skill: Estimate;
  }[];
  /** Within 7 days: what was said against what happened; classes without a case are left out. */
  readonly reliability: readonly {
    readonly from: number;
    readonly to: number;
    readonly cases: number;
    readonly caravans: number;
    readonly meanProbability: number;
    readonly happened: number;
  }[];
}

/** One day's reports are hidden, and its place is guessed from the days around it. */
export interface ReconstructionVerification {
  readonly days: number;
  readonly caravans: number;
  readonly scores: readonly {
    readonly method: 'ours' | 'linear-in-time' | 'walking-clock';
    readonly meanErrorKm: number;
    readonly medianErrorKm: number;
  }[];
  /** Of the mean error, against linear in time. */
  readonly skill: Estimate;
  /** Where the places around the hidden day are less than 150 km apart. */
  readonly near: {
    readonly days: number;
    readonly scores: readonly {
      readonly method: 'ours' | 'linear-in-time' | 'walking-clock';
      readonly meanErrorKm: number;
      readonly medianErrorKm: number;
    }[];
  };
  readonly band50: Estimate;
  readonly band90: Estimate;
  readonly medianBand90Km: number;
}

export interface CaravanVerification {
  readonly slug: string;
  readonly name: { readonly en: string; readonly es: string };
  readonly startedOn: string;
  readonly issueDates: number;
  readonly answered: number;
  /** Horizons of 1 to 7 days pooled; null: no target. */
  readonly targets: number;
  readonly medianErrorKm: number | null;
  readonly crpsLog: number | null;
  readonly simpleMixtureCrpsLog: number | null;
  readonly held90: number | null;
  /** Median error of the hidden days; null: none. */
  readonly hiddenDays: number;
  readonly hiddenDayErrorKm: number | null;
}

export interface WorstMiss {
  readonly slug: string;
  readonly name: { readonly en: string; readonly es: string };
  readonly issuedOn: string;
  readonly days: HorizonDays;
  readonly fromPlace: string;
  readonly toPlace: string;
  readonly actualKm: number;
  readonly forecastKm: KmQuantiles;
  readonly crpsKm: number;
  /** rode: it went on by vehicle; turned-back: the truth lies behind; stayed: it did not move on; null: none is known. */
  readonly reason: 'rode' | 'turned-back' | 'stayed' | null;
}
