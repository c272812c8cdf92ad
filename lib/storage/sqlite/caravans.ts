import type { Kysely } from 'kysely';
import type { Caravan, CaravanEvent } from '../../core/caravan.ts';
import type { Instant } from '../../core/time.ts';
import type { Store } from '../store.ts';
import { type Editions, takeEdition } from './editions.ts';
import type { Tables } from './tables.ts';
import { runWrite } from './write.ts';

type CaravanVerbs = Pick<Store, 'listCaravans' | 'findCaravan' | 'listEvents' | 'createCaravan' | 'reviseCaravan'>;

export function caravanVerbs(db: Kysely<Tables>, editions: Editions): CaravanVerbs {
  const listCreated = (edition: number) =>
    db.selectFrom('caravan_revision').select('slug').where('edition', '<=', edition);
  return {
    async listCaravans({ edition } = {}) {
      let query = db.selectFrom('caravan_revision as it').select('description');
      if (edition !== undefined) query = query.where('slug', 'in', listCreated(edition));
      const rows = await query
        .where((it) =>
          it(
            'edition',
            '=',
            it
              .selectFrom('caravan_revision as newest')
              .select((row) => row.fn.max('newest.edition').as('edition'))
              .whereRef('newest.slug', '=', 'it.slug'),
          ),
        )
        .orderBy('slug')
        .execute();
      return rows.map((row) => parseCaravan(row.description));
    },

    async findCaravan(slug, known = {}) {
      const revisions = () => db.selectFrom('caravan_revision').select('description').where('slug', '=', slug).limit(1);
      const { asOf, edition } = known;
      let query = revisions().orderBy('edition', 'desc');
      if (asOf !== undefined) query = query.where('recorded_at', '<=', asOf);
      if (edition !== undefined) query = query.where('edition', '<=', edition);
      const row = (await query.executeTakeFirst()) ?? (await revisions().orderBy('edition').executeTakeFirst());
      return row === undefined ? undefined : parseCaravan(row.description);
    },

    listEvents: (caravan) => listEvents(db, caravan),

    async createCaravan(write) {
      const { caravan, events = [], now } = write;
      let edition = 0;
      const outcome = await runWrite<'slug-taken', undefined>(db, write, async (transaction) => {
        if (await isKnown(transaction, caravan.slug)) return { kind: 'slug-taken' };
        edition = await appendDescription(transaction, caravan, now);
        await addEvents(transaction, caravan.slug, events);
        return { kind: 'written', value: undefined };
      });
      if (outcome.kind === 'written') editions.advance(caravan.slug, edition);
      return outcome;
    },

    async reviseCaravan(write) {
      const { caravan, now } = write;
      let edition = 0;
      const outcome = await runWrite<'unknown-caravan', undefined>(db, write, async (transaction) => {
        if (!(await isKnown(transaction, caravan.slug))) return { kind: 'unknown-caravan' };
        edition = await appendDescription(transaction, caravan, now);
        return { kind: 'written', value: undefined };
      });
      if (outcome.kind === 'written') editions.advance(caravan.slug, edition);
      return outcome;
    },
  };
}

async function listEvents(db: Kysely<Tables>, caravan: string): Promise<readonly CaravanEvent[]> {
  const rows = await db
    .selectFrom('caravan_event')
    .selectAll()
    .where('caravan', '=', caravan)
    .orderBy('on_date')
    .orderBy('sequence')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    on: row.on_date,
    title: { en: row.title_en, es: row.title_es },
    source: row.source,
    url: row.url,
  }));
}

async function isKnown(transaction: Kysely<Tables>, slug: string): Promise<boolean> {
  const row = await transaction
    .selectFrom('caravan_revision')
    .select('edition')
    .where('slug', '=', slug)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

async function appendDescription(transaction: Kysely<Tables>, caravan: Caravan, now: Instant): Promise<number> {
  const edition = await takeEdition(transaction, now);
  await transaction
    .insertInto('caravan_revision')
    .values({ edition, slug: caravan.slug, recorded_at: now, description: JSON.stringify(caravan) })
    .execute();
  return edition;
}

async function addEvents(transaction: Kysely<Tables>, caravan: string, events: readonly CaravanEvent[]): Promise<void> {
  for (const event of events) {
    await transaction
      .insertInto('caravan_event')
      .values({
        id: event.id,
        caravan,
        on_date: event.on,
        title_en: event.title.en,
        title_es: event.title.es,
        source: event.source,
        url: event.url,
      })
      .execute();
  }
}

function parseCaravan(json: string): Caravan {
  return JSON.parse(json) as Caravan;
}
