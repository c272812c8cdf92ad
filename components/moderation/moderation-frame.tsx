import type { ReactNode } from 'react';
import { Button } from '@/components/ui/button';
import { fieldStyles } from '@/components/ui/field';
import { Notice } from '@/components/ui/notice';
import { Page } from '@/components/ui/page';
import { WordsForBrowser } from '@/components/ui/words-for-browser';
import { getTranslator } from '@/lib/i18n/messages';
import type { Language } from '@/lib/view-state/view-state';
import { pagePath } from '@/lib/wire/addresses';
import styles from './moderation.module.css';

const PAGES = ['queue', 'caravans', 'import'] as const;
const PATHS = { queue: '/moderate', caravans: '/moderate/caravans', import: '/moderate/import' } as const;

/** What every page of the moderators has: their menu, a look-up by id, what was done last, and a way out. */
export function ModerationFrame({
  language,
  path,
  done,
  children,
}: {
  readonly language: Language;
  readonly path: string;
  /** What the last form did, in words; null: nothing. */
  readonly done: string | null;
  readonly children: ReactNode;
}) {
  const t = getTranslator(language, 'moderation');
  return (
    <Page language={language} path={path}>
      <div className={styles.head}>
        <h1>{t('title')}</h1>
        <nav aria-label={t('menu')} className={styles.menu}>
          {PAGES.map((page) => (
            <a
              key={page}
              href={pagePath(language, PATHS[page])}
              aria-current={path.split('?')[0] === PATHS[page] ? 'page' : undefined}
            >
              {t(`page.${page}`)}
            </a>
          ))}
        </nav>
        <form method="get" action={pagePath(language, '/moderate/report')} className={styles.lookUp}>
          <label htmlFor="look-up">{t('lookUp')}</label>
          <input id="look-up" name="id" className={fieldStyles.input} autoComplete="off" spellCheck={false} required />
          <Button type="submit">{t('show')}</Button>
        </form>
        <form method="post" action={pagePath(language, '/moderate/sign-out')}>
          <Button type="submit" look="quiet">
            {t('signOut')}
          </Button>
        </form>
      </div>
      {done !== null && (
        <div className={styles.done}>
          <Notice role="status">{done}</Notice>
        </div>
      )}
      <WordsForBrowser language={language} regions={['common', 'moderation']}>
        {children}
      </WordsForBrowser>
    </Page>
  );
}
