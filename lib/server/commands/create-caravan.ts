import type { Caravan } from '../../core/caravan.ts';
import { type Problem, problem } from '../../wire/problem.ts';
import type { NewCaravanBody } from '../../wire/requests/caravan-bodies.ts';
import { type Answer, privateAnswer } from '../handle/answer.ts';
import { checkCaravan } from './check-caravan.ts';
import type { WriteContext } from './write-context.ts';

/** A moderator opens a caravan. */
export async function createCaravan(context: WriteContext, body: NewCaravanBody): Promise<Answer | Problem> {
  const { app, remember, repeat } = context;
  const { publicationDelayHours: delayHours, publicationCellKm: cellKm } = app.environment;
  const endedOn = body.endedOn ?? null;
  const caravan: Caravan = {
    slug: body.slug,
    name: { en: body.name.en, es: body.name.es ?? body.name.en },
    startedOn: body.startedOn,
    startPlace: body.startPlace,
    endedOn,
    outcome: body.outcome ?? 'ongoing',
    timeZone: body.timeZone ?? 'America/Mexico_City',
    declaredTargets: body.declaredTargets ?? [],
    publication: {
      delayHours: body.publication?.delayHours ?? delayHours,
      cellKm: body.publication?.cellKm ?? cellKm,
    },
    expectedReportHours: body.expectedReportHours ?? 24,
  };
  const refusal = checkCaravan(app, caravan);
  if (refusal) return refusal;
  const answer = privateAnswer(201, caravan, { location: `/api/v1/caravans/${caravan.slug}` });
  const outcome = await app.store.createCaravan({ caravan, ...remember(answer) });
  switch (outcome.kind) {
    case 'written':
      return answer;
    case 'repeated':
      return repeat(outcome.answer);
    case 'slug-taken':
      return problem('invalid-fields', `A caravan has the slug “${caravan.slug}” already.`, [
        { path: '/slug', code: 'slug-taken', message: 'Taken by another caravan.' },
      ]);
    default: {
      const never: never = outcome;
      throw new Error(`Unknown outcome of creating a caravan: ${JSON.stringify(never)}.`);
    }
  }
}
