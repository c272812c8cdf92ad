import { Button } from '@/components/ui/button';
import { describedBy, Field, fieldStyles } from '@/components/ui/field';
import { Page } from '@/components/ui/page';
import { getTranslator } from '@/lib/i18n/messages';
import type { Language } from '@/lib/view-state/view-state';
import { pagePath } from '@/lib/wire/addresses';
import styles from './moderation.module.css';

/** What a visitor without rights sees: a field for the token, or how to configure one. */
export function SignIn({
  language,
  isConfigured,
  wasWrong,
}: {
  readonly language: Language;
  readonly isConfigured: boolean;
  readonly wasWrong: boolean;
}) {
  const t = getTranslator(language, 'moderation');
  return (
    <Page language={language} path="/moderate" width="text">
      <div className={styles.signIn}>
        <h1>{t('title')}</h1>
        {isConfigured ? (
          <form method="post" action={pagePath(language, '/moderate/sign-in')} className={styles.form}>
            <Field id="token" label={t('token')} hint={t('tokenHint')} error={wasWrong ? t('wrongToken') : undefined}>
              <input
                id="token"
                name="token"
                type="password"
                autoComplete="current-password"
                required
                className={fieldStyles.input}
                aria-invalid={wasWrong || undefined}
                aria-describedby={describedBy('token', { hint: true, error: wasWrong })}
              />
            </Field>
            <Button type="submit" look="strong">
              {t('signIn')}
            </Button>
          </form>
        ) : (
          <p>{t.rich('notConfigured', { code: (words) => <code>{words}</code> })}</p>
        )}
      </div>
    </Page>
  );
}
