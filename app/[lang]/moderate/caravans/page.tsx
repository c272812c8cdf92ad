import { ChangeCaravanForm, NewCaravanForm } from '@/components/moderation/caravan-forms';
import styles from '@/components/moderation/moderation.module.css';
import { ModerationFrame } from '@/components/moderation/moderation-frame';
import { SignIn } from '@/components/moderation/sign-in';
import { getTranslator } from '@/lib/i18n/messages';
import { openModerationPage, type PageProps } from '@/lib/server/moderation/open-page';
import { listCaravanOptions } from '@/lib/server/queries/moderation';
import { changeCaravan, openCaravan } from '../actions';

export const dynamic = 'force-dynamic';

export default async function CaravansPage(props: PageProps) {
  const { app, language, visitor, done } = await openModerationPage(props);
  if (visitor !== 'moderator') {
    return <SignIn language={language} isConfigured={visitor === 'stranger'} wasWrong={false} />;
  }
  const t = getTranslator(language, 'moderation');
  const crossings = app.geography.crossings.map(({ id, name }) => ({ value: id, words: name }));
  return (
    <ModerationFrame language={language} path="/moderate/caravans" done={done}>
      <section className={styles.panel} aria-labelledby="open">
        <h2 id="open">{t('openTitle')}</h2>
        <NewCaravanForm language={language} action={openCaravan} />
      </section>
      <section className={styles.panel} aria-labelledby="change">
        <h2 id="change">{t('changeTitle')}</h2>
        <ChangeCaravanForm
          language={language}
          action={changeCaravan}
          caravans={await listCaravanOptions(app, language)}
          crossings={crossings}
        />
      </section>
    </ModerationFrame>
  );
}
