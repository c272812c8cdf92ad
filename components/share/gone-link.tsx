import { LinkButton } from '@/components/ui/button';
import { MessagePage } from '@/components/ui/message-page';
import { Page } from '@/components/ui/page';
import type { Caravan } from '@/lib/core/caravan';
import { getTranslator } from '@/lib/i18n/messages';
import type { Language } from '@/lib/view-state/view-state';
import { pagePath, trackerPath } from '@/lib/wire/addresses';

/** What a reader finds at the end of a link that its maker let expire or deleted. */
export function GoneLink({
  language,
  path,
  reason,
  caravan,
}: {
  readonly language: Language;
  readonly path: string;
  readonly reason: 'expired' | 'deleted';
  /** What it showed, if that may still be told. */
  readonly caravan: Caravan | undefined;
}) {
  const t = getTranslator(language, 'share');
  return (
    <Page language={language} path={path} width="text">
      <MessagePage title={t(`gone.${reason}`)}>
        <p>{t(caravan ? 'gone.stillHere' : 'gone.text')}</p>
        {caravan && (
          <p>
            <LinkButton look="strong" href={trackerPath(language, caravan.slug)}>
              {t('gone.caravan', { caravan: caravan.name[language] })}
            </LinkButton>
          </p>
        )}
        <p>
          <LinkButton look={caravan ? 'plain' : 'strong'} href={pagePath(language, '/')}>
            {t('gone.all')}
          </LinkButton>
        </p>
      </MessagePage>
    </Page>
  );
}
