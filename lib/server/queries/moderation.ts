import type { Caravan } from '../../core/caravan.ts';
import type { ReportRevision } from '../../core/report.ts';
import type { Language } from '../../view-state/view-state.ts';
import type { App } from '../app.ts';
import { isModerator, readCredentials } from '../permissions.ts';

/** Who looks at a moderators' page: nobody can (no token is configured), a stranger, or a moderator. */
export type Visitor = 'nobody-can' | 'stranger' | 'moderator';

export function findVisitor(app: App, headers: Headers): Visitor {
  const { environment } = app;
  if (environment.adminToken === null) return 'nobody-can';
  return isModerator(readCredentials(headers), { environment, now: app.clock() }) ? 'moderator' : 'stranger';
}

/** A report whole, with all its revisions, oldest first, and its caravan. For moderators only. */
export interface WholeReport {
  readonly caravan: Caravan;
  readonly revisions: readonly ReportRevision[];
  readonly newest: ReportRevision;
}

export async function findWholeReport(app: App, id: string): Promise<WholeReport | undefined> {
  const revisions = await app.store.listRevisions(id);
  const newest = revisions.at(-1);
  const caravan = newest && (await app.store.findCaravan(newest.caravan));
  return newest === undefined || caravan === undefined ? undefined : { caravan, revisions, newest };
}

/** All caravans to choose from, newest first. */
export async function listCaravanOptions(
  app: App,
  language: Language,
): Promise<readonly { readonly value: string; readonly words: string }[]> {
  const caravans = [...(await app.store.listCaravans())];
  caravans.sort((a, b) => b.startedOn.localeCompare(a.startedOn) || a.slug.localeCompare(b.slug));
  return caravans.map(({ slug, name, startedOn }) => ({ value: slug, words: `${name[language]} (${startedOn})` }));
}
