import { describe, expect, it } from 'vitest';
import type { ForecastAnswer } from './forecast.ts';
import { sayForecast } from './said-forecast.ts';

// Only what is judged.
const forecast = { kind: 'forecast' } as ForecastAnswer;
const none: ForecastAnswer = { kind: 'not-enough-data', reason: 'too-few-reports' };

describe('sayForecast', () => {
  it('tells a forecast while reports come, also when the next is overdue', () => {
    for (const freshness of ['on-time', 'due', 'overdue'] as const) {
      expect(sayForecast(forecast, freshness)).toBe(forecast);
    }
  });

  it('tells none in silence, and of no forecast its own reason', () => {
    expect(sayForecast(forecast, 'silent')).toEqual({ kind: 'not-enough-data', reason: 'silent' });
    expect(sayForecast(none, 'silent')).toBe(none);
  });
});
