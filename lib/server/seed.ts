import type { Instant } from '../core/time.ts';
import { loadEventsByCaravan } from '../data/load-events.ts';
import { loadSeeds } from '../data/load-seeds.ts';
import type { Store, StoredAnswer } from '../storage/store.ts';

/**
 * Fills an empty store with the past caravans, as they became known: a report counts from when it was published.
 * A store that has a caravan is left as it is, unless an earlier seeding was interrupted, which is completed.
 */
export async function seedHistory(store: Store, now: Instant): Promise<'seeded' | 'left'> {
  if (!(await wantsSeeding(store))) return 'left';
  const { caravans, reports } = loadSeeds();
  const events = loadEventsByCaravan();
  for (const caravan of caravans) {
    const own = events.get(caravan.slug) ?? [];
    await store.createCaravan({ caravan, events: own, now, answer: markOf(`${BEGUN}${caravan.slug}`) });
  }
  await store.importReports({
    now,
    answer: markOf(DONE),
    reports: reports.map((report) => ({
      ...report,
      recordedAt: report.receivedAt,
      status: 'accepted',
      author: 'seed',
      reason: null,
    })),
  });
  return 'seeded';
}

/** Kept as answers, in the transaction of what they mark. Keys of requests are hashes and cannot be these. */
const BEGUN = 'seed-history: caravan ';
const DONE = 'seed-history: done';

async function wantsSeeding(store: Store): Promise<boolean> {
  if ((await store.findAnswer(DONE)) !== undefined) return false;
  const [first] = await store.listCaravans();
  return first === undefined || (await store.findAnswer(`${BEGUN}${first.slug}`)) !== undefined;
}

function markOf(key: string): StoredAnswer {
  return { key, bodyHash: '', status: 204, body: '', headers: {} };
}
