import type { Caravan } from '../../core/caravan.ts';
import type { ReportRevision } from '../../core/report.ts';
import { type HoldRule, isHoldRule } from '../../wire/hold-rules.ts';
import type { ProblemError } from '../../wire/problem.ts';
import type { App } from '../app.ts';
import { listDoubts } from '../commands/list-doubts.ts';

/** A report that waits for review, whole. For moderators only. */
export interface Waiting {
  readonly caravan: Caravan;
  readonly newest: ReportRevision;
  /** The rule that held it when it came in; null: a moderator set it to wait. */
  readonly rule: HoldRule | null;
  /** What is implausible about it beside what is public now. */
  readonly doubts: readonly ProblemError[];
  /** Words of a moderator who revised it since; null: nobody did. */
  readonly remark: string | null;
}

/** What waits for review, oldest first: three reads of the store, and the public view of each caravan in it. */
export async function listWaiting(app: App, limit: number): Promise<readonly Waiting[]> {
  const caravans = new Map((await app.store.listCaravans()).map((caravan) => [caravan.slug, caravan]));
  const pending = await app.store.listPending(limit);
  const revisions = await app.store.listRevisionsOf(pending.map(({ reportId }) => reportId));
  const firstReasons = new Map(
    revisions.filter(({ revision }) => revision === 1).map(({ reportId, reason }) => [reportId, reason]),
  );
  const waiting: Waiting[] = [];
  for (const newest of pending) {
    const caravan = caravans.get(newest.caravan);
    if (caravan === undefined) continue;
    const held = firstReasons.get(newest.reportId) ?? null;
    waiting.push({
      caravan,
      newest,
      rule: held !== null && isHoldRule(held) ? held : null,
      doubts: await findDoubts(app, newest),
      remark: newest.reason === null || isHoldRule(newest.reason) ? null : newest.reason,
    });
  }
  return waiting;
}

async function findDoubts(app: App, { caravan, statement, receivedAt }: ReportRevision): Promise<Waiting['doubts']> {
  const known = await app.publicCaravan(caravan);
  return known ? listDoubts(app.geography, { statement, known, now: receivedAt }) : [];
}
