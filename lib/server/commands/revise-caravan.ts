import type { Caravan } from '../../core/caravan.ts';
import { type Problem, problem } from '../../wire/problem.ts';
import type { CaravanChangesBody } from '../../wire/requests/caravan-bodies.ts';
import { type Answer, privateAnswer } from '../handle/answer.ts';
import { checkCaravan } from './check-caravan.ts';
import type { WriteContext } from './write-context.ts';

/** A moderator changes what is said of a caravan; its slug stays for ever, as links name it. */
export async function reviseCaravan(
  context: WriteContext,
  { slug, body }: { readonly slug: string; readonly body: CaravanChangesBody },
): Promise<Answer | Problem> {
  const { app, remember, repeat } = context;
  const old = await app.store.findCaravan(slug);
  const unknown = problem('unknown-caravan', 'No caravan has this slug.');
  if (!old) return unknown;
  if (body.slug !== undefined && body.slug !== slug) {
    return problem('invalid-fields', 'A slug stays for ever, as links name it.', [
      { path: '/slug', code: 'immutable', message: 'Cannot be changed.' },
    ]);
  }
  const caravan = applyChanges(old, body);
  const refusal = checkCaravan(app, caravan);
  if (refusal) return refusal;
  const answer = privateAnswer(200, caravan);
  const outcome = await app.store.reviseCaravan({ caravan, ...remember(answer) });
  if (outcome.kind === 'repeated') return repeat(outcome.answer);
  return outcome.kind === 'unknown-caravan' ? unknown : answer;
}

function applyChanges(old: Caravan, changes: CaravanChangesBody): Caravan {
  return {
    slug: old.slug,
    name: { en: changes.name?.en ?? old.name.en, es: changes.name?.es ?? old.name.es },
    startedOn: changes.startedOn ?? old.startedOn,
    startPlace: changes.startPlace ?? old.startPlace,
    endedOn: changes.endedOn === undefined ? old.endedOn : changes.endedOn,
    outcome: changes.outcome ?? old.outcome,
    timeZone: changes.timeZone ?? old.timeZone,
    declaredTargets: changes.declaredTargets ?? old.declaredTargets,
    publication: {
      delayHours: changes.publication?.delayHours ?? old.publication.delayHours,
      cellKm: changes.publication?.cellKm ?? old.publication.cellKm,
    },
    expectedReportHours: changes.expectedReportHours ?? old.expectedReportHours,
  };
}
