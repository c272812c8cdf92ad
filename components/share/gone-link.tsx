import { LinkButton } from '@/components/ui/button';
import { MessagePage } from '@/components/ui/message-page';
import { Page } from '@/components/ui/page';
import { getTranslator } from '@/lib/i18n/messages';
import type { Language } from '@/lib/view-state/view-state';
import { pagePath } from '@/lib/wire/addresses';

/** What a reader finds at the end of a link that its maker let expire or deleted. */
export function GoneLink({
  language,
  path,
  reason,
}: {
  readonly language: Language;
  readonly path: string;
  readonly reason: 'expired' | 'deleted';
}) {
  const t = getTranslator(language, 'share');
  return (
    <Page language={language} path={path} width="text">
      <MessagePage title={t(`gone.${reason}`)}>
        <p>{t('gone.text')}</p>
        <p>
          <LinkButton look="strong" href={pagePath(language, '/')}>
            {t('gone.all')}
          </LinkButton>
        </p>
      </MessagePage>
    </Page>
  );
}
