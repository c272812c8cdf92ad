import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Statement } from '../core/report.ts';
import { addHours, type Instant, instantOfMs } from '../core/time.ts';
import { makeCaravan, makeReport, makeStatement } from '../storage/contract/samples.ts';
import { openSqliteStore } from '../storage/sqlite/open-sqlite-store.ts';
import type { NewReport, Store } from '../storage/store.ts';
import type { App, PublicCaravan } from './app.ts';
import { composeGeography, type Geography } from './geography.ts';
import { createPublicCaravans } from './public-caravan.ts';

const MORNING = instantOfMs(Date.UTC(2023, 11, 28, 14));
const EVENING = addHours(MORNING, 10);

let geography: Geography;
let folder: string;
let store: Store;
let now: Instant;
let publicCaravan: App['publicCaravan'];

beforeAll(async () => {
  geography = composeGeography();
  folder = await mkdtemp(join(tmpdir(), 'caravan-public-'));
});
afterAll(() => rm(folder, { recursive: true }));
beforeEach(async () => {
  now = EVENING;
  store = await openStoreWithCaravan();
  publicCaravan = createView(store);
});
afterEach(() => store.close());

let stores = 0;
async function openStoreWithCaravan(): Promise<Store> {
  stores += 1;
  const opened = await openSqliteStore(join(folder, `${stores}.db`));
  await opened.createCaravan({ caravan: makeCaravan(), now: MORNING });
  return opened;
}

function createView(from: Store): App['publicCaravan'] {
  const policy = { delayHours: 12, cellKm: 10 };
  return createPublicCaravans({ store: from, geography, clock: () => now, policy });
}

interface Told {
  readonly id: string;
  readonly at?: Instant;
  readonly statement?: Partial<Statement>;
  readonly report?: Partial<NewReport>;
}

/** Appends what a newspaper told at an instant. */
async function tell(to: Store, { id, at = MORNING, statement = {}, report = {} }: Told): Promise<void> {
  const observed = { from: at, to: at, precision: 'minute' } as const;
  await to.appendReport({
    ...makeReport({
      reportId: id,
      receivedAt: at,
      recordedAt: at,
      statement: makeStatement({ observed, group: 'main', ...statement }),
      ...report,
    }),
    now: at,
  });
}

const EYEWITNESS = { source: { kind: 'eyewitness', name: 'eyewitness', url: null, published: null } } as const;

async function see(view = publicCaravan, known = {}): Promise<PublicCaravan> {
  const seen = await view('sample', known);
  if (seen === undefined) throw new Error('The caravan is unknown.');
  return seen;
}

async function listIds(seen: PublicCaravan): Promise<readonly string[]> {
  return (await seen.listReports({ limit: 1000 })).reports.map(({ id }) => id);
}

describe('publicCaravan', () => {
  it('knows no other slug', async () => {
    expect(await publicCaravan('Sample')).toBeUndefined();
    expect(await publicCaravan('')).toBeUndefined();
  });

  it('shows a caravan without reports', async () => {
    expect(await see()).toMatchObject({ reportCount: 0, fixes: [], validUntil: null, asOf: now });
  });

  it('shows what is appended, at once', async () => {
    expect(await listIds(await see())).toEqual([]);
    await tell(store, { id: 'a' });
    const seen = await see();
    expect(await listIds(seen)).toEqual(['a']);
    expect(seen.reportCount).toBe(1);
    expect((await seen.findReport('a'))?.statement.place).toBe('Mapastepec, Chiapas');
    expect(await seen.listHistory('a')).toHaveLength(1);
  });

  it('finds no report of another caravan', async () => {
    await tell(store, { id: 'other', report: { caravan: 'another' } });
    const seen = await see();
    expect(await seen.findReport('other')).toBeUndefined();
    expect(await seen.listHistory('other')).toEqual([]);
  });

  it('holds a field report back until its delay is over, and no longer', async () => {
    await tell(store, { id: 'field', statement: EYEWITNESS });
    const waiting = await see();
    expect(waiting.reportCount).toBe(0);
    const release = addHours(MORNING, 24);
    expect(waiting.validUntil).toBe(release);
    now = instantOfMs(release - 1000);
    expect((await see()).etag).toBe(waiting.etag);
    now = release;
    const shown = await see();
    expect(await listIds(shown)).toEqual(['field']);
    expect(shown.etag).not.toBe(waiting.etag);
  });

  it('takes a retracted report out of every view, frozen ones too', async () => {
    await tell(store, { id: 'a' });
    const frozen = { asOf: EVENING, edition: await store.latestEdition() };
    now = addHours(EVENING, 1);
    expect(await listIds(await see(publicCaravan, frozen))).toEqual(['a']);
    const statement = makeStatement();
    const change = { reportId: 'a', onRevision: 1, statement, status: 'retracted', author: 'moderator' } as const;
    await store.appendRevision({ ...change, reason: 'wrong', now });
    expect(await listIds(await see())).toEqual([]);
    expect(await listIds(await see(publicCaravan, frozen))).toEqual([]);
  });

  it('keeps a frozen view from a later import that is dated back', async () => {
    await tell(store, { id: 'a' });
    const frozen = { asOf: EVENING, edition: await store.latestEdition() };
    const before = await see(publicCaravan, frozen);
    now = addHours(EVENING, 1);
    await tell(store, { id: 'late', at: MORNING });
    expect(await listIds(await see())).toEqual(['a', 'late']);
    expect((await see(publicCaravan, frozen)).etag).toBe(before.etag);
  });

  it('shows by asOf what was public by then', async () => {
    await tell(store, { id: 'a' });
    await tell(store, { id: 'b', at: addHours(MORNING, 2) });
    const earlier = await see(publicCaravan, { asOf: addHours(MORNING, 1) });
    expect(await listIds(earlier)).toEqual(['a']);
    expect(earlier.asOf).toBe(addHours(MORNING, 1));
    expect((await see(publicCaravan, { asOf: addHours(now, 9) })).asOf).toBe(now);
  });

  it('shows field reports coarse in old views too while the caravan goes on', async () => {
    const months = addHours(MORNING, 62 * 24);
    await tell(store, { id: 'field', statement: EYEWITNESS });
    await tell(store, { id: 'press', at: months });
    now = addHours(months, 1);
    const old = await see(publicCaravan, { asOf: addHours(MORNING, 48) });
    expect(await listIds(old)).toEqual(['field']);
    expect((await old.findReport('field'))?.class).toBe('field');
  });

  it('pages by public fix instants, both ends included, without gap or repetition', async () => {
    const hours = [0, 24, 24, 48, 72];
    for (const [index, hour] of hours.entries())
      await tell(store, { id: `r${index}`, at: addHours(MORNING, hour - 96) });
    const seen = await see();
    const all = await listIds(seen);
    expect(all).toEqual(['r0', 'r1', 'r2', 'r3', 'r4']);
    const paged: string[] = [];
    let cursor: string | null = null;
    do {
      const page = await seen.listReports({ limit: 2, ...(cursor === null ? {} : { cursor }) });
      paged.push(...page.reports.map(({ id }) => id));
      cursor = page.next;
    } while (cursor !== null);
    expect(paged).toEqual(all);
    const [, second, , fourth] = seen.fixes;
    const between = await seen.listReports({
      limit: 10,
      ...(second && { from: second.at }),
      ...(fourth && { to: fourth.at }),
    });
    expect(between.reports.map(({ id }) => id)).toEqual(['r1', 'r2', 'r3']);
    expect(between.next).toBeNull();
  });

  it('puts a view together once for all who ask at the same time', async () => {
    await tell(store, { id: 'a' });
    let readings = 0;
    const counting: Store = {
      ...store,
      streamHistories: (query) => {
        readings += 1;
        return store.streamHistories(query);
      },
    };
    const view = createView(counting);
    await Promise.all(Array.from({ length: 20 }, () => see(view)));
    await see(view);
    expect(readings).toBe(1);
  });

  it('puts old views together one after the other, and the newest beside them', async () => {
    await tell(store, { id: 'a' });
    let [active, most] = [0, 0];
    const counting: Store = {
      ...store,
      async *streamHistories(query) {
        active += 1;
        most = Math.max(most, active);
        yield* store.streamHistories(query);
        active -= 1;
      },
    };
    const view = createView(counting);
    const asked = Array.from({ length: 20 }, (_, hour) => ({ asOf: addHours(MORNING, hour - 10) }));
    const old = await Promise.all(asked.map(async (known) => listIds(await see(view, known))));
    expect(most).toBe(1);
    expect(old).toEqual(asked.map(({ asOf }) => (asOf >= MORNING ? ['a'] : [])));
    await Promise.all([see(view, { asOf: addHours(MORNING, 1 / 60) }), see(view)]);
    expect(most).toBe(2);
  });
});

describe('two private states with the same public side', () => {
  const secrets: Readonly<Record<string, (to: Store) => Promise<void>>> = {
    'a report that waits for review': (to) => tell(to, { id: 'secret', report: { status: 'pending' } }),
    'a report that was rejected': (to) => tell(to, { id: 'secret', report: { status: 'rejected' } }),
    'a field report that is held back': (to) => tell(to, { id: 'secret', statement: EYEWITNESS }),
    'a report of another caravan': (to) => tell(to, { id: 'secret', report: { caravan: 'another' } }),
    'a report that was accepted and taken back': async (to) => {
      await tell(to, { id: 'secret' });
      const change = { reportId: 'secret', onRevision: 1, statement: makeStatement(), author: 'moderator' } as const;
      await to.appendRevision({ ...change, status: 'retracted', reason: 'wrong', now: MORNING });
    },
  };

  it.each(Object.entries(secrets))('differ by %s and give the same bytes', async (_, keepSecret) => {
    const plain = await openStoreWithCaravan();
    await tell(plain, { id: 'a' });
    await tell(plain, { id: 'b' });
    await tell(store, { id: 'a' });
    await keepSecret(store);
    await tell(store, { id: 'b' });
    const [one, other] = [await see(createView(plain)), await see()];
    expect(other.etag).toBe(one.etag);
    expect(await describeWhole(other)).toBe(await describeWhole(one));
    await plain.close();
  });

  it('leave the kept view as it was, down to its track', async () => {
    await tell(store, { id: 'a' });
    const before = await see();
    await tell(store, { id: 'secret', report: { status: 'pending' } });
    const after = await see();
    expect(after.etag).toBe(before.etag);
    expect(after.track).toBe(before.track);
  });
});

/** All that a view can be asked, but for how long it is valid. */
async function describeWhole(seen: PublicCaravan): Promise<string> {
  const page = await seen.listReports({ limit: 1 });
  const rest = await seen.listReports({ limit: 1000, ...(page.next === null ? {} : { cursor: page.next }) });
  const secret = [await seen.findReport('secret'), await seen.listHistory('secret')];
  const { validUntil: _, ...values } = seen;
  return JSON.stringify([values, page, rest, secret]);
}
