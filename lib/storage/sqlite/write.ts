import type { Kysely, Transaction } from 'kysely';
import type { Instant } from '../../core/time.ts';
import type { StoredAnswer, WriteOutcome } from '../store.ts';
import type { Tables } from './tables.ts';

/**
 * One write in one transaction: looks whether its key was answered before, runs, and keeps the answer.
 * A refusal leaves nothing behind, the answer neither.
 */
export async function runWrite<Refusal extends string, Value>(
  db: Kysely<Tables>,
  write: { readonly now: Instant; readonly answer?: StoredAnswer },
  run: (transaction: Transaction<Tables>) => Promise<WriteOutcome<Refusal, Value>>,
): Promise<WriteOutcome<Refusal, Value>> {
  return db.transaction().execute(async (transaction) => {
    if (write.answer === undefined) return run(transaction);
    const answer = await findAnswer(transaction, write.answer.key);
    if (answer !== undefined) return { kind: 'repeated', answer };
    const outcome = await run(transaction);
    if (outcome.kind === 'written') await keepAnswer(transaction, write.answer, write.now);
    return outcome;
  });
}

export async function findAnswer(db: Kysely<Tables>, key: string): Promise<StoredAnswer | undefined> {
  const row = await db.selectFrom('answer').selectAll().where('key', '=', key).executeTakeFirst();
  if (row === undefined) return undefined;
  return {
    key: row.key,
    bodyHash: row.body_hash,
    status: row.status,
    body: row.body,
    headers: parseHeaders(row.headers),
  };
}

async function keepAnswer(transaction: Transaction<Tables>, answer: StoredAnswer, now: Instant): Promise<void> {
  await transaction
    .insertInto('answer')
    .values({
      key: answer.key,
      body_hash: answer.bodyHash,
      status: answer.status,
      body: answer.body,
      headers: JSON.stringify(answer.headers),
      answered_at: now,
    })
    .execute();
}

function parseHeaders(json: string): Readonly<Record<string, string>> {
  return JSON.parse(json) as Record<string, string>;
}
