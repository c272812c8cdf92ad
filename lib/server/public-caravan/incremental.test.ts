import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { REPORT_STATUSES, type Statement } from '../../core/report.ts';
import { addHours, type Instant, instantOfMs, localDateOf } from '../../core/time.ts';
import { makeCaravan, makeReport, makeStatement } from '../../storage/contract/samples.ts';
import { openSqliteStore } from '../../storage/sqlite/open-sqlite-store.ts';
import type { Store } from '../../storage/store.ts';
import type { App, KnownBy } from '../app.ts';
import { composeGeography } from '../geography.ts';
import { createPublicCaravans } from '../public-caravan.ts';

const geography = composeGeography();
const START = instantOfMs(Date.UTC(2026, 0, 10, 12));
const TOWNS = [
  ['Tapachula, Chiapas', [-92.26, 14.9]],
  ['Huixtla, Chiapas', [-92.46, 15.14]],
  ['Mapastepec, Chiapas', [-92.9, 15.43]],
  ['Arriaga, Chiapas', [-93.9, 16.24]],
] as const;
const EYEWITNESS = { kind: 'eyewitness', name: 'eyewitness', url: null, published: null } as const;

/** Some 10 s on an idle machine: every step puts the view together anew, to compare. */
const LIMIT_MS = 180_000;

let folder: string;
let files = 0;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'caravan-incremental-'));
});
afterAll(() => rm(folder, { recursive: true }));

interface Step {
  readonly kind: 'report' | 'revision' | 'import' | 'caravan' | 'time';
  readonly hours: number;
  readonly town: number;
  readonly isEyewitness: boolean;
  readonly status: (typeof REPORT_STATUSES)[number];
  readonly report: number;
  readonly stay: boolean;
}

const step: fc.Arbitrary<Step> = fc.record({
  kind: fc.constantFrom('report', 'report', 'revision', 'revision', 'import', 'caravan', 'time'),
  // Some of two months, after which a caravan counts as silent.
  hours: fc.oneof({ weight: 6, arbitrary: fc.integer({ min: 0, max: 40 }) }, fc.integer({ min: 1400, max: 1500 })),
  town: fc.integer({ min: 0, max: TOWNS.length - 1 }),
  isEyewitness: fc.boolean(),
  status: fc.constantFrom('accepted', 'accepted', 'accepted', ...REPORT_STATUSES),
  report: fc.nat(20),
  stay: fc.boolean(),
});

/** A store and a clock on which steps are taken. */
async function openWorld() {
  files += 1;
  const store = await openSqliteStore(path.join(folder, `${files}.db`));
  const caravan = makeCaravan({ startedOn: localDateOf(addHours(START, -48), 'America/Mexico_City') });
  await store.createCaravan({ caravan: { ...caravan, endedOn: null, outcome: 'ongoing' }, now: START });
  let now = START;
  const ids: string[] = [];
  const take = async (taken: Step) => {
    now = addHours(now, taken.kind === 'time' ? taken.hours : 1);
    await takeStep(store, { taken, now, ids });
  };
  const open = (): App['publicCaravan'] =>
    createPublicCaravans({ store, geography, clock: () => now, policy: { delayHours: 12, cellKm: 10 } });
  return { store, take, open, now: () => now };
}

async function takeStep(
  store: Store,
  { taken, now, ids }: { readonly taken: Step; readonly now: Instant; readonly ids: string[] },
): Promise<void> {
  const id = ids[taken.report % Math.max(1, ids.length)];
  if (taken.kind === 'caravan') {
    const found = await store.findCaravan('sample');
    const publication = { delayHours: 12 + taken.town * 6, cellKm: 25 };
    const endedOn = taken.stay ? localDateOf(now, 'America/Mexico_City') : null;
    if (found) await store.reviseCaravan({ caravan: { ...found, publication, endedOn }, now });
  } else if (taken.kind === 'revision' && id !== undefined) {
    const onRevision = (await store.listRevisions(id)).length;
    const change = {
      statement: makeWords(taken, now),
      status: taken.status,
      author: 'moderator',
      reason: 'r',
    } as const;
    await store.appendRevision({ ...change, reportId: id, onRevision, now });
  } else if (taken.kind === 'report') {
    await store.appendReport({ ...makeNew(taken, { id: `r${ids.length}`, now }), receiptHash: null, now });
    ids.push(`r${ids.length}`);
  } else if (taken.kind === 'import') {
    const reports = [0, 1, 2].map((index) =>
      makeNew(taken, { id: `r${ids.length + index}`, now: addHours(now, -index) }),
    );
    await store.importReports({ reports, now });
    ids.push(...reports.map(({ reportId }) => reportId));
  }
}

function makeNew(taken: Step, { id, now }: { readonly id: string; readonly now: Instant }) {
  const { receiptHash: _, ...report } = makeReport({
    reportId: id,
    receivedAt: now,
    recordedAt: now,
    status: taken.status,
    statement: makeWords(taken, now),
  });
  return report;
}

function makeWords(taken: Step, now: Instant): Statement {
  const [place, position] = TOWNS[taken.town] ?? TOWNS[0];
  const at = addHours(now, -(taken.hours % 50));
  return makeStatement({
    observed: { from: at, to: at, precision: 'minute' },
    place,
    position,
    group: 'main',
    kind: taken.stay ? 'arrival' : 'passing',
    ...(taken.isEyewitness && { source: EYEWITNESS }),
  });
}

/** All that a view can be asked. */
async function describeView(view: App['publicCaravan'], known: KnownBy): Promise<unknown> {
  const seen = await view('sample', known);
  if (!seen) throw new Error('The caravan is unknown.');
  const { reports } = await seen.listReports({ limit: 1000 });
  const paged: string[] = [];
  for (let cursor: string | null = null; ; ) {
    const page = await seen.listReports({ limit: 2, ...(cursor !== null && { cursor }) });
    paged.push(...page.reports.map(({ id }) => id));
    if (page.next === null) break;
    cursor = page.next;
  }
  const { validUntil, ...values } = seen;
  // Until when an old view holds may be judged too short, never too long.
  return JSON.stringify([values, reports, paged, known.asOf === undefined ? validUntil : null]);
}

/** Held back when an old view was put together, public later, and then the newest of a caravan that fell silent. */
const SILENT_AFTER_RELEASE: readonly Step[] = [
  { kind: 'report', isEyewitness: true, status: 'accepted' },
  { kind: 'report', isEyewitness: false, status: 'pending' },
  { kind: 'report', isEyewitness: true, status: 'accepted' },
  { kind: 'report', isEyewitness: false, status: 'retracted' },
  { kind: 'time', isEyewitness: false, status: 'accepted', hours: 1428 },
  { kind: 'report', isEyewitness: true, status: 'accepted' },
  { kind: 'report', isEyewitness: true, status: 'accepted' },
].map((taken) => ({ hours: 0, town: 0, report: 0, stay: false, ...taken }) as Step);

describe('a view that is kept', () => {
  it(
    'is to the last byte what is put together anew, whatever was appended, taken back or released',
    async () => {
      await fc.assert(
        fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 12 }), async (steps) => {
          const world = await openWorld();
          const kept = world.open();
          let frozen: KnownBy | undefined;
          for (const [count, taken] of steps.entries()) {
            await world.take(taken);
            if (count === 2) frozen = { asOf: world.now(), edition: await world.store.latestEdition() };
            expect(await describeView(kept, {})).toBe(await describeView(world.open(), {}));
            // Looked at now and then, so that it is kept over several steps.
            if (frozen && count % 3 === 0) {
              expect(await describeView(kept, frozen)).toBe(await describeView(world.open(), frozen));
            }
          }
          await world.store.close();
        }),
        { numRuns: 40, examples: [[[...SILENT_AFTER_RELEASE]]] },
      );
    },
    LIMIT_MS,
  );
});
