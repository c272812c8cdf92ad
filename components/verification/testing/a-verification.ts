import { HORIZON_DAYS } from '@/lib/core/forecast';
import type { AdvanceVerification, Baseline, Estimate, VerificationDocument } from '@/lib/wire/verification';

const BASELINES: readonly Baseline[] = ['stays-put', 'last-pace', 'mean-of-past', 'simple-mixture'];

/** Test data: a verification with figures of the usual size; against the simple mixture at 14 days it is no better. */
export function aVerification(change: Partial<VerificationDocument> = {}): VerificationDocument {
  const advance = anAdvance();
  return {
    sample: { caravans: 23, issueDates: 162, answered: 160, learnedFrom: 40 },
    advance,
    strict: { ...advance, answered: 120 },
    ending: {
      horizons: [3, 7, 14].map((days) => ({
        days: days === 3 ? 3 : days === 7 ? 7 : 14,
        cases: 140,
        events: 33,
        caravans: 19,
        caravansWithEvent: 12,
        brier: 0.186,
        logLoss: 0.562,
        meanProbability: 0.25,
        happened: 0.236,
        constantRate: { brier: 0.2, logLoss: 0.6 },
        skill: estimate(0.07, 0.2),
      })),
      reliability: [
        { from: 0, to: 0.2, cases: 60, caravans: 12, meanProbability: 0.15, happened: 0.13 },
        { from: 0.2, to: 0.4, cases: 50, caravans: 15, meanProbability: 0.3, happened: 0.28 },
        { from: 0.4, to: 0.6, cases: 30, caravans: 10, meanProbability: 0.45, happened: 0.4 },
      ],
    },
    reconstruction: {
      days: 177,
      caravans: 24,
      scores: [
        { method: 'ours', meanErrorKm: 23.2, medianErrorKm: 1 },
        { method: 'linear-in-time', meanErrorKm: 34.3, medianErrorKm: 14.1 },
        { method: 'walking-clock', meanErrorKm: 30.4, medianErrorKm: 12.1 },
      ],
      skill: estimate(0.32, 0.12),
      near: { days: 140, scores: [{ method: 'ours', meanErrorKm: 8, medianErrorKm: 1 }] },
      band50: estimate(0.8, 0.05),
      band90: estimate(0.95, 0.03),
      medianBand90Km: 32,
    },
    caravans: [
      {
        slug: '2018-10-march',
        name: { en: 'March of October', es: 'Marcha de octubre' },
        startedOn: '2018-10-13',
        issueDates: 30,
        answered: 30,
        targets: 90,
        medianErrorKm: 34,
        crpsLog: 0.42,
        simpleMixtureCrpsLog: 0.6,
        held90: 0.91,
        hiddenDays: 24,
        hiddenDayErrorKm: 1,
      },
    ],
    worst: [
      {
        slug: '2018-10-march',
        name: { en: 'March of October', es: 'Marcha de octubre' },
        issuedOn: '2018-11-08',
        days: 7,
        fromPlace: 'Mexico City',
        toPlace: 'Tijuana, Baja California',
        actualKm: 2700,
        forecastKm: { p05: 0, p10: 20, p25: 80, p50: 180, p75: 400, p90: 900, p95: 1400 },
        crpsKm: 1500,
        reason: 'rode',
      },
    ],
    ...change,
  };
}

function anAdvance(): AdvanceVerification {
  const coverage = { band50: estimate(0.51, 0.08), band80: estimate(0.8, 0.06), band90: estimate(0.87, 0.05) };
  return {
    coverage,
    horizons: HORIZON_DAYS.map((days) => ({
      days,
      targets: 112 - days * 5,
      caravans: 17,
      scores: [
        {
          method: 'ours' as const,
          meanErrorKm: 55 + 15 * days,
          medianErrorKm: 20 + 8 * days,
          crpsKm: 40 + 12 * days,
          crpsLog: 0.6,
        },
        ...BASELINES.map((method, index) => ({
          method,
          meanErrorKm: (60 + 30 * days) * (1.6 - index * 0.2),
          medianErrorKm: 30 + 14 * days,
          crpsKm: (45 + 25 * days) * (1.6 - index * 0.2),
          crpsLog: 0.9,
        })),
      ],
      skills: BASELINES.map((against) => {
        const isBetter = against !== 'simple-mixture' || days < 14;
        return {
          against,
          crps: estimate(isBetter ? 0.2 : -0.03, 0.15),
          crpsLog: estimate(isBetter ? 0.25 : -0.02, 0.12),
          isBetter,
        };
      }),
      coverage,
    })),
  };
}

function estimate(value: number, half: number): Estimate {
  return { value, low: value - half, high: value + half };
}
