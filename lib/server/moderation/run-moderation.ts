import { headers } from 'next/headers';
import type { ModerationState } from '../../wire/moderation-state.ts';
import { isProblem, type Problem, problem } from '../../wire/problem.ts';
import type { WriteContext } from '../commands/write-context.ts';
import type { Answer } from '../handle/answer.ts';
import { runPageWrite } from '../handle/page-write.ts';

/** Runs a command for a moderator who signed in on a page; everyone else is refused before anything is read. */
export async function runModeration(
  run: (context: WriteContext) => Promise<Answer | Problem>,
): Promise<Answer | Problem> {
  return runPageWrite({
    headers: await headers(),
    scope: '/moderate',
    run: async (context) =>
      context.isModerator ? run(context) : problem('missing-token', 'Sign in again: the session has ended.'),
  });
}

/** A refusal as the form shows it, with what was typed. */
export function refuse(refusal: Problem, values: Readonly<Record<string, string>>): ModerationState {
  return { kind: 'refused', code: refusal.code, detail: refusal.detail, errors: refusal.errors ?? [], values };
}

/** Null when all went well. */
export function refusalOf(outcome: Answer | Problem, values: Readonly<Record<string, string>>): ModerationState {
  return isProblem(outcome) ? refuse(outcome, values) : null;
}
