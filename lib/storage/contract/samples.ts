import type { Caravan, CaravanEvent } from '../../core/caravan.ts';
import type { ReportRevision, Statement } from '../../core/report.ts';
import { type Instant, instantOfMs, type LocalDate, localDateOf, parseLocalDate } from '../../core/time.ts';
import type { NewReport, StoredAnswer, StoredShareLink } from '../store.ts';

export const NOW = instantOfMs(Date.UTC(2024, 0, 1));
export const LATER = instantOfMs(Date.UTC(2024, 0, 2));
export const WRITTEN = { kind: 'written', value: undefined } as const;

/** Values for suites and benches that write to a store. Each call gives an equal value; override what matters. */
export function makeCaravan(changes: Partial<Caravan> = {}): Caravan {
  return {
    slug: 'sample',
    name: { en: 'Sample caravan', es: 'Caravana de muestra' },
    startedOn: sampleDate(0),
    startPlace: 'Tapachula, Chiapas',
    endedOn: null,
    outcome: 'ongoing',
    timeZone: 'America/Mexico_City',
    declaredTargets: [{ crossingId: 'x-san-ysidro', from: sampleDate(3) }],
    publication: { delayHours: 24, cellKm: 25 },
    expectedReportHours: 24,
    ...changes,
  };
}

export function makeEvent(changes: Partial<CaravanEvent> = {}): CaravanEvent {
  return {
    id: 'talks',
    on: sampleDate(3),
    title: { en: 'Talks', es: 'Conversaciones' },
    source: 'A newspaper',
    url: 'https://example.org/talks',
    ...changes,
  };
}

/** Every field is filled, so that a column which is not kept is seen. */
export function makeStatement(changes: Partial<Statement> = {}): Statement {
  return {
    observed: { from: SAMPLE_START, to: instantOfMs(SAMPLE_START + 3_600_000), precision: 'hour' },
    place: 'Mapastepec, Chiapas',
    position: [-92.89, 15.44],
    placeIsTown: true,
    accuracyKm: 3.5,
    kind: 'camp',
    mode: 'foot',
    group: 'vanguard',
    people: { low: 6000, high: 8000 },
    source: { kind: 'press', name: 'Periódico “Ñandú”', url: 'https://example.org/a', published: sampleDate(0) },
    note: 'Line one\nline two, 100 %',
    confidence: 'medium',
    conflict: ['start-23-or-24', 'two towns'],
    claimedKm: 105.5,
    ...changes,
  };
}

/** The least that a statement says: everything that may be missing is. */
export function makeBareStatement(): Statement {
  const { placeIsTown: _, confidence: __, conflict: ___, claimedKm: ____, ...rest } = makeStatement();
  return {
    ...rest,
    place: null,
    mode: null,
    people: null,
    source: { kind: 'eyewitness', name: 'eyewitness', url: null, published: null },
    note: null,
  };
}

export function makeReport(changes: Partial<NewReport> = {}): NewReport {
  return {
    reportId: 'report-1',
    caravan: 'sample',
    receivedAt: SAMPLE_START,
    recordedAt: SAMPLE_START,
    statement: makeStatement(),
    status: 'accepted',
    author: 'sender',
    reason: null,
    receiptHash: null,
    ...changes,
  };
}

export function makeShareLink(changes: Partial<StoredShareLink> = {}): StoredShareLink {
  return {
    slug: 'abc123',
    view: '{"caravan":"sample"}',
    deleteTokenHash: 'hash',
    createdAt: SAMPLE_START,
    expiresAt: null,
    revokedAt: null,
    ...changes,
  };
}

const SAMPLE_START: Instant = instantOfMs(Date.UTC(2023, 11, 24, 12));

function sampleDate(day: number): LocalDate {
  return localDateOf(instantOfMs(SAMPLE_START + day * 86_400_000), 'UTC');
}

export function makeAnswer(changes: Partial<StoredAnswer> = {}): StoredAnswer {
  return {
    key: 'key',
    bodyHash: 'hash',
    status: 201,
    body: '{"id":"report-1"}',
    headers: { location: '/api/v1/reports/report-1' },
    ...changes,
  };
}

export function idOf({ reportId }: ReportRevision): string {
  return reportId;
}

export async function collect<T>(batches: AsyncIterable<T>): Promise<readonly T[]> {
  const all: T[] = [];
  for await (const batch of batches) all.push(batch);
  return all;
}

export function localDate(text: string): LocalDate {
  const date = parseLocalDate(text);
  if (date === undefined) throw new Error(`Not a date: ${text}`);
  return date;
}
