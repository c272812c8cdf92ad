import { createTranslator } from 'use-intl/core';
import { expect, it } from 'vitest';
import type { Forecast } from '@/lib/core/forecast';
import { pickMessages } from '@/lib/i18n/messages';
import { describeAhead } from './describe-ahead';

const words = (language: 'en' | 'es') => {
  const { timeline } = pickMessages(language, ['timeline']);
  if (!timeline) throw new Error('the timeline has no words');
  const t = createTranslator({ locale: language, messages: { timeline }, namespace: 'timeline' });
  return { t, style: { language, units: 'km' } as const };
};
const km = { p05: 0, p10: 1.2, p25: 20, p50: 45, p75: 60, p90: 77.4, p95: 99 };
// Only what is said.
const forecast = { kind: 'forecast', fan: [{ days: 3, beyondLastKm: km, stillTogether: 0.76 }] } as unknown as Forecast;

it('says the range that holds eight in ten, and the chance it stands under', () => {
  expect(describeAhead({ answer: forecast, ahead: 3 }, words('en'))).toEqual({
    range: '8 in 10: 1–77\u00A0km further',
    together: '75\u00A0% still together',
  });
  expect(describeAhead({ answer: forecast, ahead: 3 }, words('es'))).toEqual({
    range: '8 de 10: 1–77\u00A0km más',
    together: '75\u00A0% de seguir unida',
  });
});

it('says why there is no forecast: not here yet, not to be had, or none of this moment', () => {
  const none = { kind: 'not-enough-data', reason: 'silent' } as const;
  expect(describeAhead({ answer: none, ahead: 3 }, words('en'))).toBe('No forecast: no report for too long.');
  expect(describeAhead({ answer: 'loading', ahead: 3 }, words('en'))).toBe('The forecast is on its way.');
  expect(describeAhead({ answer: 'failed', ahead: 3 }, words('en'))).toBe('The forecast could not be fetched.');
  expect(describeAhead({ answer: 'here', ahead: 3 }, words('en'))).toMatch(/^No forecast: /);
});
