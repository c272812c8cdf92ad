import { getTranslator } from '@/lib/i18n/messages';
import type { Language } from '@/lib/view-state/view-state';
import { pagePath } from '@/lib/wire/addresses';
import { MessagePage } from './message-page';
import { Page } from './page';

/** What stands at an address that is not known. The page that shows it also calls `setResponseStatus(404)`. */
export function UnknownPage({ language, path }: { readonly language: Language; readonly path: string }) {
  const t = getTranslator(language, 'common');
  return (
    <Page language={language} path={path} width="text">
      <MessagePage title={t('notFound')}>
        <p>{t('notFoundText')}</p>
        <p>
          <a href={pagePath(language, '/')}>{t('allCaravans')}</a>
        </p>
      </MessagePage>
    </Page>
  );
}
