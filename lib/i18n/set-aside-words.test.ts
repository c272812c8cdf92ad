import { describe, expect, it } from 'vitest';
import { at } from '../core/testing/builders.ts';
import type { SetAside } from '../core/track.ts';
import { getTranslator } from './messages.ts';
import { describeSetAside } from './set-aside-words.ts';

const describeIn = (language: 'en' | 'es', units: 'km' | 'mi', reason: Omit<SetAside, 'reportId' | 'at'>) =>
  describeSetAside({ reportId: 'r', at: at('2023-12-26T00:00:00Z'), ...reason }, getTranslator(language, 'set-aside'), {
    language,
    units,
  }).replaceAll('\u00A0', ' ');

describe('the words for a report set aside', () => {
  const tooFast = { code: 'too-fast', fromPlace: 'Arriaga', distanceKm: 348, hours: 6, speedKmh: 58 } as const;

  it('tell the speed that nobody has, from where and over what time', () => {
    expect(describeIn('en', 'km', tooFast)).toBe('Set aside: 58 km/h from Arriaga over 6 h.');
    expect(describeIn('es', 'km', tooFast)).toBe('Apartado: 58 km/h desde Arriaga en 6 h.');
    expect(describeIn('en', 'mi', tooFast)).toBe('Set aside: 36 mph from Arriaga over 6 h.');
  });

  it('tell the speed to the place where it was next', () => {
    const { fromPlace: toPlace, ...rest } = tooFast;
    expect(describeIn('en', 'km', { ...rest, toPlace })).toBe('Set aside: 58 km/h to Arriaga over 6 h.');
  });

  it('tell no speed of two reports of one moment', () => {
    const atOnce = { code: 'too-fast', fromPlace: 'Arriaga', distanceKm: 348, hours: 0 } as const;
    expect(describeIn('en', 'km', atOnce)).toBe('Set aside: 348 km from Arriaga at the same moment.');
  });

  it('tell how many reports of the day name the place that was taken', () => {
    const other = {
      code: 'another-place-that-day',
      chosenPlace: 'Villa Comaltitlán',
      distanceKm: 15.2,
      chosenTotal: 2,
      dayTotal: 3,
    } as const;
    expect(describeIn('en', 'km', other)).toBe(
      'Set aside: 2 of 3 reports of that day name Villa Comaltitlán, 15 km away by road.',
    );
    expect(describeIn('en', 'km', { ...other, chosenTotal: 0 })).toBe(
      'Set aside: others place it at Villa Comaltitlán, 15 km away by road.',
    );
  });

  it('tell a way there and back', () => {
    const back = { code: 'there-and-back', fromPlace: 'Los Corazones', distanceKm: 858.3 } as const;
    expect(describeIn('es', 'km', back)).toBe(
      'Apartado: 858 km desde Los Corazones y de regreso, lo que muy pocos reportan.',
    );
  });
});
