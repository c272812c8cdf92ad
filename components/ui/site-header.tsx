import { getTranslator } from '@/lib/i18n/messages';
import type { Language } from '@/lib/view-state/view-state';
import { pagePath } from '@/lib/wire/addresses';
import { LanguageLink } from './language-link';
import styles from './site-header.module.css';
import { ThemeSwitch } from './theme-switch';

/** Name, menu, the other language, light or dark. `path` is that of this page without `/es`, with its query. */
export function SiteHeader({
  language,
  path,
  variant = 'page',
}: {
  readonly language: Language;
  readonly path: string;
  /** `column`: for the narrow column beside a map, without its own rule and margins. */
  readonly variant?: 'page' | 'column';
}) {
  const t = getTranslator(language, 'common');
  const other = language === 'en' ? 'es' : 'en';
  const page = path.split('?')[0];
  return (
    <header className={variant === 'page' ? styles.page : styles.column} data-screen-only="">
      <a className={styles.name} href={pagePath(language, '/')}>
        {t('appName')}
      </a>
      <nav aria-label={t('mainMenu')} className={styles.menu}>
        {page !== '/' && (
          <a className={styles.all} href={pagePath(language, '/')}>
            {t('allCaravans')}
          </a>
        )}
        {variant === 'page' && (
          <>
            <a
              className={styles.roomy}
              href={pagePath(language, '/verification')}
              aria-current={page === '/verification' ? 'page' : undefined}
            >
              {t('verification')}
            </a>
            <a href={pagePath(language, '/method')} aria-current={page === '/method' ? 'page' : undefined}>
              {t('method')}
            </a>
          </>
        )}
        <LanguageLink href={pagePath(other, path)} lang={other} hrefLang={other}>
          {other === 'es' ? 'Español' : 'English'}
        </LanguageLink>
        <ThemeSwitch words={{ system: t('themeSystem'), light: t('themeLight'), dark: t('themeDark') }} />
      </nav>
    </header>
  );
}
