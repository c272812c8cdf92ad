import type { KmQuantiles } from '../core/distribution.ts';
import type {
  ComparableCaravan,
  Dispersal,
  Forecast,
  ForecastAnswer,
  ForecastDay,
  NoForecast,
  Outlook,
} from '../core/forecast.ts';
import { formatInstant, type Instant } from '../core/time.ts';
import { roundToTenth } from './progress.ts';

/** A forecast on the wire: instants as text, kilometres to one decimal, chances to three. */
export type ForecastDocument =
  | NoForecast
  | (Omit<Forecast, 'issuedAt' | 'basedOn'> & {
      readonly issuedAt: string;
      readonly asOf: string;
      readonly basedOn: Omit<Forecast['basedOn'], 'lastReportAt'> & { readonly lastReportAt: string };
    });

/**
 * The forecasts of all moments as `lib/core` has them, instants in milliseconds since 1970, but for the comparable
 * caravans: forecasts name them by slug and they are told once, which is a third less to send.
 */
export interface OutlooksDocument {
  readonly outlooks: readonly { readonly from: Instant; readonly forecast: NoForecast | ForecastNamingSlugs }[];
  readonly caravans: readonly ComparableCaravan[];
}

interface ForecastNamingSlugs extends Omit<Forecast, 'dispersal'> {
  readonly dispersal: Omit<Dispersal, 'comparable'> & { readonly comparable: readonly string[] };
}

export function toForecastDocument(answer: ForecastAnswer, asOf: Instant): ForecastDocument {
  if (answer.kind === 'not-enough-data') return answer;
  const { issuedAt, basedOn, ...rest } = roundForecast(answer);
  return {
    ...rest,
    issuedAt: formatInstant(issuedAt),
    asOf: formatInstant(asOf),
    basedOn: { ...basedOn, lastReportAt: formatInstant(basedOn.lastReportAt) },
  };
}

export function toOutlooksDocument(outlooks: readonly Outlook[]): OutlooksDocument {
  const caravans = new Map<string, ComparableCaravan>();
  const told = outlooks.map(roundOutlook).map(({ from, forecast }) => {
    if (forecast.kind !== 'forecast') return { from, forecast };
    const { comparable, ...dispersal } = forecast.dispersal;
    for (const one of comparable) caravans.set(one.slug, one);
    return {
      from,
      forecast: { ...forecast, dispersal: { ...dispersal, comparable: comparable.map(({ slug }) => slug) } },
    };
  });
  return { outlooks: told, caravans: [...caravans.values()] };
}

export function roundOutlook({ from, forecast }: Outlook): Outlook {
  return { from, forecast: forecast.kind === 'forecast' ? roundForecast(forecast) : forecast };
}

function roundForecast(forecast: Forecast): Forecast {
  const { dispersal } = forecast;
  return {
    ...forecast,
    horizons: forecast.horizons.map((one) => ({ ...one, ...roundSpread(one) })),
    fan: forecast.fan.map((day) => ({ ...day, ...roundSpread(day), beyondLastKm: roundKm(day.beyondLastKm) })),
    milestones: forecast.milestones.map((one) => ({
      ...one,
      km: roundToTenth(one.km),
      probability: roundChance(one.probability),
      within7Days: roundChance(one.within7Days),
    })),
    arrival: forecast.arrival.map((one) => ({ ...one, probability: roundChance(one.probability) })),
    dispersal: {
      within7Days: roundChance(dispersal.within7Days),
      beforeBorder: roundChance(dispersal.beforeBorder),
      comparable: dispersal.comparable.map((one) => ({ ...one, atKm: roundToTenth(one.atKm) })),
    },
  };
}

function roundSpread({ alongKm, stillTogether }: Pick<ForecastDay, 'alongKm' | 'stillTogether'>) {
  return { alongKm: roundKm(alongKm), stillTogether: roundChance(stillTogether) };
}

function roundKm({ p05, p10, p25, p50, p75, p90, p95 }: KmQuantiles): KmQuantiles {
  return {
    p05: roundToTenth(p05),
    p10: roundToTenth(p10),
    p25: roundToTenth(p25),
    p50: roundToTenth(p50),
    p75: roundToTenth(p75),
    p90: roundToTenth(p90),
    p95: roundToTenth(p95),
  };
}

/** A thousandth: finer than any chance here is known. */
function roundChance(chance: number): number {
  return Math.round(chance * 1000) / 1000 + 0;
}
