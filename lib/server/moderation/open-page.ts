import { headers } from 'next/headers';
import { findLanguage } from '../../i18n/language.ts';
import { getTranslator } from '../../i18n/messages.ts';
import type { Language } from '../../view-state/view-state.ts';
import type { App } from '../app.ts';
import { findVisitor, type Visitor } from '../queries/moderation.ts';
import { getApp } from '../running-app.ts';

/** What Next gives a page. */
export interface PageProps {
  readonly params: Promise<{ readonly lang: string }>;
  readonly searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>>;
}

/** What every page of the moderators begins with. */
export interface ModerationPage {
  readonly app: App;
  readonly language: Language;
  readonly visitor: Visitor;
  readonly query: Readonly<Record<string, string>>;
  /** What the last form did, in words; null: nothing. */
  readonly done: string | null;
}

const DONE = ['accepted', 'rejected', 'retracted', 'pending', 'revised', 'opened', 'changed', 'imported'] as const;

export async function openModerationPage({ params, searchParams }: PageProps): Promise<ModerationPage> {
  const app = getApp();
  const language = findLanguage((await params).lang) ?? 'en';
  const query: Record<string, string> = {};
  for (const [key, value] of Object.entries(await searchParams)) if (typeof value === 'string') query[key] = value;
  const done = DONE.find((word) => word === query.done);
  const t = getTranslator(language, 'moderation');
  return {
    app,
    language,
    visitor: findVisitor(app, await headers()),
    query,
    done: done === undefined ? null : t(`done.${done}`, { count: Number(query.count) || 0 }),
  };
}
