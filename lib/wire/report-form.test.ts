import { describe, expect, test } from 'vitest';
import { dayPartOf, parseFormPosition, REPORT_FORM_FIELDS, readReportForm, toReportSubmission } from './report-form.ts';

const ZONE = 'America/Mexico_City';

function fill(fields: Readonly<Record<string, string>>) {
  const form = new FormData();
  const defaults = {
    place: 'Mapastepec, Chiapas',
    day: '2023-12-28',
    precision: 'day',
    kind: 'arrival',
    source_kind: 'eyewitness',
  };
  for (const [field, value] of Object.entries({ ...defaults, ...fields })) form.set(field, value);
  return readReportForm(form);
}

function submit(fields: Readonly<Record<string, string>>) {
  return toReportSubmission(fill(fields), ZONE);
}

describe('the report form', () => {
  test('reads every field as text and takes a missing one as empty', () => {
    const values = readReportForm(new FormData());
    expect(Object.keys(values)).toEqual([...REPORT_FORM_FIELDS]);
    expect(Object.values(values).every((value) => value === '')).toBe(true);
  });

  test('takes a whole local day when the time is not known', () => {
    expect(submit({})).toMatchObject({
      kind: 'ok',
      body: {
        observed: { from: '2023-12-28T06:00:00Z', to: '2023-12-29T05:59:59Z', precision: 'day' },
        place: 'Mapastepec, Chiapas',
      },
    });
  });

  test('takes a time as that minute, in the zone of the caravan', () => {
    expect(submit({ precision: 'minute', time: '18:05' })).toMatchObject({
      body: { observed: { from: '2023-12-29T00:05:00Z', to: '2023-12-29T00:05:00Z', precision: 'minute' } },
    });
  });

  test('takes a part of the day from any time in it, the evening up to midnight', () => {
    expect(submit({ precision: 'part-of-day', time: '07:30' })).toMatchObject({
      body: { observed: { from: '2023-12-28T12:00:00Z', to: '2023-12-28T17:59:59Z', precision: 'part-of-day' } },
    });
    expect(submit({ precision: 'part-of-day', time: '23:00' })).toMatchObject({
      body: { observed: { from: '2023-12-29T00:00:00Z', to: '2023-12-29T05:59:59Z' } },
    });
  });

  test('counts local days across the end of daylight saving', () => {
    expect(submit({ day: '2021-10-31' })).toMatchObject({
      body: { observed: { from: '2021-10-31T05:00:00Z', to: '2021-11-01T05:59:59Z' } },
    });
  });

  test('sends a pin instead of a place, rounded to 0.01°', () => {
    const result = submit({ place: '', position: '-92.90039,15.43358' });
    expect(result).toMatchObject({ body: { position: [-92.9, 15.43] } });
  });

  test('takes one bound of people for both, and thousands with a comma', () => {
    expect(submit({ people_low: '3,000' })).toMatchObject({ body: { people: { low: 3000, high: 3000 } } });
    expect(submit({ people_low: '2000', people_high: '3000' })).toMatchObject({
      body: { people: { low: 2000, high: 3000 } },
    });
    expect(submit({ people_high: 'many' })).toMatchObject({ body: { people: { high: 'many' } } });
  });

  test('asks no name of an eyewitness and sends none', () => {
    expect(submit({ source_name: 'Somebody', source_url: 'https://example.org' })).toMatchObject({
      body: { source: { kind: 'eyewitness', name: 'eyewitness', url: null } },
    });
  });

  test.each([
    [{ place: '' }, 'place'],
    [{ day: '2023-02-30' }, 'day'],
    [{ precision: 'minute', time: '' }, 'time'],
    [{ kind: 'flying' }, 'kind'],
    [{ source_kind: '' }, 'source_kind'],
  ] as const)('names the field that is missing: %o', (fields, field) => {
    expect(submit(fields)).toEqual({ kind: 'refused', errors: [{ field, code: 'required', message: null }] });
  });

  test('refuses a pin outside the area of reports', () => {
    expect(parseFormPosition('2.35,48.86')).toBeUndefined();
    expect(parseFormPosition('-92.9')).toBeUndefined();
  });

  test('knows the parts of a day', () => {
    expect(['00:00', '06:00', '12:00', '18:00', '25:00'].map((time) => dayPartOf(time)?.id)).toEqual([
      'night',
      'morning',
      'afternoon',
      'evening',
      undefined,
    ]);
  });
});
