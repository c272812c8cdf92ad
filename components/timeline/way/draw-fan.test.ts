import { describe, expect, it } from 'vitest';
import type { Forecast } from '@/lib/core/forecast';
import { on } from '@/lib/core/testing/builders';
import { instantOfLocal } from '@/lib/core/time';
import { drawFan } from './draw-fan';
import { listFanSamples } from './fan-samples';
import type { PlotScale } from './plot-scale';

const timeZone = 'America/Mexico_City';
const local = (date: string, hour: number) => instantOfLocal({ date: on(date), hour, zone: timeZone });
const quantiles = (days: number) => ({
  p05: 0,
  p10: days,
  p25: 5 * days,
  p50: 15 * days,
  p75: 25 * days,
  p90: 40 * days,
  p95: 60 * days,
});

function aForecast(issuedAt: number, days: readonly number[]): Forecast {
  return {
    kind: 'forecast',
    issuedAt: issuedAt as Forecast['issuedAt'],
    issuedOn: on('2023-12-28'),
    basedOn: {
      reports: 25,
      lastReportAt: local('2023-12-28', 18),
      lastEvening: { date: on('2023-12-28'), place: 'Mapastepec, Chiapas' },
      caravans: 40,
    },
    horizons: [],
    fan: days.map((day) => ({
      days: day,
      alongKm: quantiles(day),
      beyondLastKm: quantiles(day),
      stillTogether: 0.9 ** day,
    })),
    milestones: [],
    arrival: [],
    dispersal: { within7Days: 0.4, beforeBorder: 0.8, comparable: [] },
  };
}

const scale: PlotScale = {
  time: {
    start: local('2023-12-28', 18),
    end: local('2024-01-07', 18),
    first: local('2023-12-28', 18),
    last: local('2024-01-07', 18),
    isGrowing: false,
  },
  lowKm: 0,
  highKm: 1000,
};

describe('the fan of a forecast', () => {
  const forecast = aForecast(local('2023-12-28', 18), [1, 2, 3, 4, 5, 6, 7, 8, 14]);
  const last = { at: local('2023-12-28', 18), coveredKm: 100 };
  const samples = listFanSamples(forecast, { last, timeZone });

  it('opens at the last evening and says the evenings of a week', () => {
    expect(samples.map(({ days }) => days)).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
    expect(samples[0]).toMatchObject({ medianKm: 100, most: { low: 100, high: 100 }, stillTogether: 1 });
    expect(samples[3]).toMatchObject({
      at: local('2023-12-31', 18),
      medianKm: 145,
      half: { low: 115, high: 175 },
      most: { low: 103, high: 220 },
    });
  });

  it('opens days before its issue where no news came since', () => {
    const silent = listFanSamples(aForecast(local('2023-12-28', 18), [1]), {
      last: { at: local('2023-12-26', 18), coveredKm: 59 },
      timeZone,
    });
    expect(silent.map(({ at }) => at)).toEqual([local('2023-12-26', 18), local('2023-12-29', 18)]);
    expect(silent[1]?.medianKm).toBe(74);
  });

  it('is drawn from its issue to its last day, paler with the chance of still being together', () => {
    const fan = drawFan(samples, scale);
    expect(fan?.x).toEqual({ from: 0, to: 700 });
    expect(fan?.median).toMatch(/^M0 900L100 885L200 870/);
    expect(fan?.stops.map(({ offset }) => Math.round(offset * 7))).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
    expect(fan?.stops.at(-1)?.chance).toBeCloseTo(0.9 ** 7, 9);
  });

  it('is no fan without a day', () => {
    expect(drawFan(listFanSamples(aForecast(0, []), { last, timeZone }), scale)).toBeUndefined();
  });
});
