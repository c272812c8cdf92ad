import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { publishHistory, publishReport, type ReportHistory } from './publication.ts';
import { findGridCell } from './publication-cell.ts';
import { findBecomesPastAt, type PublicationContext } from './publication-class.ts';
import type { ReportRevision, ReportStatus, Statement } from './report.ts';
import { aCaravan, aRevision, aStatement, at } from './testing/builders.ts';
import { addHours, formatInstant, type Instant } from './time.ts';

const RECEIVED = at('2026-03-02T20:00:00Z');
const context = (change: Partial<PublicationContext> = {}): PublicationContext => ({
  caravan: aCaravan({ startedOn: '2026-03-01' }),
  policy: { delayHours: 24, cellKm: 25 },
  now: at('2026-03-10T00:00:00Z'),
  lastReceivedAt: RECEIVED,
  ...change,
});
const eyewitness = aStatement({
  observed: { from: at('2026-03-02T19:47:00Z'), to: at('2026-03-02T19:47:00Z'), precision: 'minute' },
  position: [-92.46, 15.14],
  place: 'Canary Street 4711',
  accuracyKm: 1.37,
  note: 'canary words',
  people: { low: 300, high: 300 },
  source: { kind: 'eyewitness', name: 'canary name', url: 'https://canary.example', published: null },
  conflict: ['canary conflict'],
  claimedKm: 4711,
});
const press: Statement = {
  ...eyewitness,
  placeIsTown: true,
  place: 'Huixtla, Chiapas',
  note: 'seen on the square',
  source: { kind: 'press', name: 'Diario del Sur', url: 'https://example.org/a', published: null },
};
const accepted = (statement: Statement, change: Partial<ReportRevision> = {}) =>
  aRevision({ statement, receivedAt: RECEIVED, recordedAt: RECEIVED, status: 'accepted', ...change });
const publish = (revisions: readonly ReportRevision[], change: Partial<ReportHistory> = {}) =>
  publishReport({ revisions, context: context(), ...change });

describe('a field report on a caravan that is still going', () => {
  it('is held back for the delay after it was received, and the projection says until when', () => {
    const releaseAt = addHours(RECEIVED, 24);
    const before = publish([accepted(eyewitness)], { context: context({ now: addHours(releaseAt, -1 / 3600) }) });
    expect(before).toEqual({ report: undefined, nextChangeAt: releaseAt });
    const after = publish([accepted(eyewitness)], { context: context({ now: releaseAt }) });
    expect(after.report?.publicAt).toBe(releaseAt);
    expect(after.nextChangeAt).toBeNull();
  });

  it('is a cell, a whole day and a number of people, and nothing else that was private', () => {
    const { report } = publish([accepted(eyewitness)]);
    expect(JSON.stringify(report)).not.toMatch(/canary|4711|1\.37|19:47|15\.14|92\.46/i);
    expect(report).toMatchObject({ class: 'field', shown: { precisionKm: 25, delayed: true } });
    expect(report?.statement).toMatchObject({
      place: null,
      note: null,
      accuracyKm: 25,
      people: { low: 300, high: 300 },
      source: { kind: 'eyewitness', name: 'eyewitness', url: null, published: null },
      observed: { from: at('2026-03-02T06:00:00Z'), to: at('2026-03-03T05:59:59Z'), precision: 'day' },
    });
  });

  it('tells the day of its release in its history, not the hour, which is that of its sending', () => {
    const history = publishHistory({ revisions: [accepted(eyewitness)], context: context() });
    expect(history.map(({ recordedAt }) => recordedAt)).toEqual([at('2026-03-03T06:00:00Z')]);
  });

  it('waits for its review when that comes after the delay', () => {
    const reviewedAt = addHours(RECEIVED, 70);
    const revisions = [
      accepted(eyewitness, { status: 'pending' }),
      accepted(eyewitness, { revision: 2, edition: 2, recordedAt: reviewedAt }),
    ];
    expect(publish(revisions).report?.publicAt).toBe(reviewedAt);
  });

  it('cannot be hurried by dating the observation back', () => {
    const early = { ...eyewitness, observed: { ...eyewitness.observed, from: at('2026-01-01T00:00:00Z') } };
    const backDated = { ...early, observed: { ...early.observed, to: early.observed.from } };
    expect(publish([accepted(backDated)]).report?.publicAt).toBe(addHours(RECEIVED, 24));
  });

  it.each([
    [{ delayHours: 1, cellKm: 1 }, { delayHours: 0, cellKm: 0 }, 12, 10],
    [{ delayHours: 48, cellKm: 25 }, { delayHours: 24, cellKm: 50 }, 48, 50],
  ])('takes the strictest of installation, caravan and floors: %j %j', (policy, publication, delayHours, cellKm) => {
    const strict = context({ policy, caravan: aCaravan({ startedOn: '2026-03-01', publication }) });
    const { report } = publish([accepted(eyewitness)], { context: strict });
    expect(report?.publicAt).toBe(addHours(RECEIVED, delayHours));
    expect(report?.shown.precisionKm).toBe(cellKm);
  });

  it('gives equal output for private states with the same public projection', () => {
    const cell = findGridCell(eyewitness.position, 25);
    const privateParts = fc.record({
      lon: fc.double({ min: cell.west + 0.0001, max: cell.east - 0.0001, noNaN: true }),
      lat: fc.double({ min: cell.south + 0.0001, max: cell.north - 0.0001, noNaN: true }),
      minutes: fc.integer({ min: 0, max: 17 * 60 }),
      words: fc.string(),
      waiting: fc.constantFrom<ReportStatus>('pending', 'rejected'),
    });
    const expected = publish([accepted(eyewitness)]);
    fc.assert(
      fc.property(privateParts, ({ lon, lat, minutes, words, waiting }) => {
        const from = addHours(at('2026-03-02T06:00:00Z'), minutes / 60);
        const twin: Statement = {
          ...eyewitness,
          observed: { from, to: from, precision: 'minute' },
          position: [lon, lat],
          place: words,
          note: words,
          source: { ...eyewitness.source, name: words },
          conflict: [words],
        };
        if (from <= RECEIVED) expect(publish([accepted(twin)])).toEqual(expected);
        expect(publish([accepted(twin, { status: waiting })])).toEqual({ report: undefined, nextChangeAt: null });
      }),
    );
  });
});

describe('a published report', () => {
  it('counts at once: the part of the day ends when the report is received, if it is not over by then', () => {
    const { report } = publish([accepted(press)]);
    expect(report?.statement.observed).toMatchObject({ from: at('2026-03-02T18:00:00Z'), to: RECEIVED });
    expect(report?.fixAt).toBeLessThanOrEqual(RECEIVED);
  });

  it('is public when accepted, with its town, at a part of the day', () => {
    const { report } = publish([accepted(press, { receivedAt: at('2026-03-03T07:00:00Z') })]);
    expect(report?.publicAt).toBe(RECEIVED);
    expect(report?.statement).toMatchObject({ place: 'Huixtla, Chiapas', position: [-92.46, 15.14] });
    expect(report?.statement.observed).toEqual({
      from: at('2026-03-02T18:00:00Z'),
      to: at('2026-03-02T23:59:59Z'),
      precision: 'part-of-day',
    });
    expect(formatInstant(report?.fixAt as Instant)).toBe('2026-03-02T20:59:59Z');
  });

  it('is a whole part of the day when a revision says that it was seen after the first one was received', () => {
    const seen = addHours(RECEIVED, 2);
    const revised = { ...press, observed: { from: seen, to: seen, precision: 'minute' } as const };
    const revisions = [accepted(press), accepted(revised, { revision: 2, edition: 2, recordedAt: addHours(seen, 1) })];
    expect(publish(revisions).report?.statement.observed.to).toBe(at('2026-03-02T23:59:59Z'));
  });

  it('keeps a day and a part of the day as stated', () => {
    const day = { from: at('2026-03-02T06:00:00Z'), to: at('2026-03-03T05:59:59Z'), precision: 'day' } as const;
    expect(publish([accepted({ ...press, observed: day })]).report?.statement.observed).toEqual(day);
  });

  it('is shown to a tenth of a degree when its place is no town', () => {
    const { placeIsTown: _, ...noTown } = press;
    const { report } = publish([accepted(noTown)]);
    expect(report?.statement.position).toEqual([-92.5, 15.1]);
    expect(report?.shown.precisionKm).toBe(8);
  });

  it('is a field report when nobody can read the source, or when it is an eyewitness with an address', () => {
    const unread = { ...press, source: { ...press.source, url: null } };
    expect(publish([accepted(unread)]).report?.class).toBe('field');
    expect(publish([accepted(eyewitness)]).report?.class).toBe('field');
  });
});

describe('a report on a caravan that is over', () => {
  const over = context({ caravan: aCaravan({ startedOn: '2026-01-01', endedOn: '2026-02-01' }) });

  it('is public as recorded, at once, whatever its source', () => {
    const { report } = publish([accepted(eyewitness)], { context: over });
    expect(report).toMatchObject({ class: 'past', publicAt: RECEIVED, shown: { delayed: false } });
    expect(report?.statement.observed.precision).toBe('minute');
  });

  it('tells the pin of an eyewitness no finer than a town', () => {
    const pin = { ...eyewitness, position: [-92.89, 15.44] as const, placeIsTown: false };
    const { report } = publish([accepted(pin)], { context: over });
    expect(report).toMatchObject({ statement: { position: [-92.9, 15.4] }, shown: { precisionKm: 8 } });
    const town = publish([accepted({ ...pin, placeIsTown: true })], { context: over }).report;
    expect(town?.statement.position).toEqual([-92.89, 15.44]);
  });

  it('is past after 60 days of silence, but for a report that breaks it: that waits and is a cell', () => {
    const now = addHours(RECEIVED, 61 * 24);
    const silent = context({ now });
    expect(publish([accepted(eyewitness)], { context: silent }).report?.class).toBe('past');
    const fresh = accepted(eyewitness, { receivedAt: now, recordedAt: now });
    expect(publish([fresh], { context: silent })).toEqual({ report: undefined, nextChangeAt: addHours(now, 24) });
    const later = context({ now: addHours(now, 24) });
    expect(publish([fresh], { context: later }).report).toMatchObject({ class: 'field', shown: { delayed: true } });
  });

  it('counts as over 30 days after its end, or after 60 days of silence', () => {
    expect(formatInstant(findBecomesPastAt(over) as Instant)).toBe('2026-03-03T06:00:00Z');
    expect(findBecomesPastAt(context())).toBe(addHours(RECEIVED, 60 * 24));
    expect(findBecomesPastAt(context({ lastReceivedAt: null }))).toBeNull();
  });
});

describe('what was known when', () => {
  const revisedAt = addHours(RECEIVED, 48);
  const revisions = [
    accepted(press),
    accepted({ ...press, place: 'Escuintla, Chiapas' }, { revision: 2, edition: 7, recordedAt: revisedAt }),
  ];

  it('shows the revision that was public by asOf', () => {
    const shown = (asOf: Instant) => publish(revisions, { known: { asOf } }).report?.statement.place;
    expect(shown(addHours(RECEIVED, -1))).toBeUndefined();
    expect(shown(RECEIVED)).toBe('Huixtla, Chiapas');
    expect(shown(revisedAt)).toBe('Escuintla, Chiapas');
  });

  it('knows no revision after the edition of a frozen view', () => {
    expect(publish(revisions, { known: { edition: 6 } }).report?.revision).toBe(1);
    expect(publish(revisions, { known: { edition: 0 } }).report).toBeUndefined();
  });

  it.each(['retracted', 'rejected', 'pending'] as const)(
    'shows nothing, in frozen views too, once it is %s',
    (status) => {
      const gone = [
        ...revisions,
        accepted(press, { revision: 3, edition: 9, recordedAt: addHours(revisedAt, 1), status }),
      ];
      for (const known of [{}, { asOf: RECEIVED }, { edition: 6 }, { asOf: revisedAt, edition: 7 }]) {
        expect(publish(gone, { known })).toEqual({ report: undefined, nextChangeAt: null });
        expect(publishHistory({ revisions: gone, context: context(), known })).toEqual([]);
      }
    },
  );

  it('never becomes finer by field, published, field again, and waits anew', () => {
    const again = [
      accepted(eyewitness),
      accepted(press, { revision: 2, edition: 2, recordedAt: addHours(RECEIVED, 30) }),
      accepted(eyewitness, { revision: 3, edition: 3, recordedAt: addHours(RECEIVED, 40) }),
    ];
    const views = [undefined, 25, 31, 41, 63, 64].map((hours) =>
      publish(again, { known: hours === undefined ? {} : { asOf: addHours(RECEIVED, hours) } }),
    );
    expect(views.map(({ report }) => [report?.class, report?.revision])).toEqual([
      ['field', 3],
      ['field', 1],
      ['field', 2],
      ['field', 2],
      ['field', 2],
      ['field', 3],
    ]);
    const history = publishHistory({ revisions: again, context: context() });
    expect(history.map(({ report }) => report.class)).toEqual(['field', 'field', 'field']);
    expect(JSON.stringify(history)).not.toMatch(/Huixtla|canary|square/);
  });
});
