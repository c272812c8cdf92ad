import { describe, expect, it } from 'vitest';
import type { ReportRevision } from '../../core/report.ts';
import { instantOfMs } from '../../core/time.ts';
import { readNumber } from './form-fields.ts';
import { toRevisionBody, toRevisionFields } from './revision-form.ts';

const zone = 'America/Mexico_City';
const revision: ReportRevision = {
  reportId: 'r1',
  revision: 1,
  edition: 7,
  caravan: 'c',
  receivedAt: instantOfMs(0),
  recordedAt: instantOfMs(0),
  status: 'pending',
  author: 'sender',
  reason: null,
  statement: {
    observed: {
      from: instantOfMs(Date.parse('2023-12-28T06:00:00Z')),
      to: instantOfMs(Date.parse('2023-12-29T05:59:59Z')),
      precision: 'day',
    },
    place: 'Mapastepec, Chiapas',
    position: [-92.89, 15.44],
    accuracyKm: 3,
    kind: 'arrival',
    mode: null,
    group: 'main',
    people: { low: 6000, high: 6000 },
    source: { kind: 'press', name: 'EFE', url: 'https://efe.com/x', published: null },
    note: null,
  },
};
const shown = toRevisionFields(revision, zone);

describe('the form that corrects a report', () => {
  it('shows a whole local day as its date', () => {
    expect(shown.observed_from).toBe('2023-12-28');
    expect(shown.observed_to).toBe('2023-12-28');
  });

  it('changes nothing when nothing was typed but the reason', () => {
    expect(toRevisionBody({ ...shown, reason: 'typo' }, shown)).toEqual({ reason: 'typo' });
  });

  it('sends only the fields that were changed', () => {
    const form = {
      ...shown,
      reason: 'wrong day',
      observed_from: '2023-12-29',
      observed_to: '2023-12-29',
      mode: 'foot',
    };
    expect(toRevisionBody(form, shown)).toEqual({
      reason: 'wrong day',
      observed: { from: '2023-12-29', to: '2023-12-29' },
      mode: 'foot',
    });
  });

  it('takes a count away when both fields are emptied', () => {
    expect(toRevisionBody({ ...shown, people_low: '', people_high: '', reason: 'x' }, shown)).toMatchObject({
      people: null,
    });
  });

  it('keeps a source whole when one of its fields changes', () => {
    const body = toRevisionBody({ ...shown, source_name: 'EFE Verde', reason: 'x' }, shown);
    expect(body).toMatchObject({ source: { kind: 'press', name: 'EFE Verde', url: 'https://efe.com/x' } });
  });

  it('reads numbers as people write them and leaves other words to the schema', () => {
    expect(readNumber('6,000')).toBe(6000);
    expect(readNumber('some')).toBe('some');
    expect(readNumber('')).toBeUndefined();
  });
});
