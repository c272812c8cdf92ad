import { ImportForm } from '@/components/moderation/import-form';
import styles from '@/components/moderation/moderation.module.css';
import { ModerationFrame } from '@/components/moderation/moderation-frame';
import { SignIn } from '@/components/moderation/sign-in';
import { IMPORT_COLUMNS } from '@/lib/formats/import-row';
import { getTranslator } from '@/lib/i18n/messages';
import { openModerationPage, type PageProps } from '@/lib/server/moderation/open-page';
import { listCaravanOptions } from '@/lib/server/queries/moderation';
import { importFile } from '../actions';

export const dynamic = 'force-dynamic';

export default async function ImportPage(props: PageProps) {
  const { app, language, visitor, done } = await openModerationPage(props);
  if (visitor !== 'moderator') {
    return <SignIn language={language} isConfigured={visitor === 'stranger'} wasWrong={false} />;
  }
  const t = getTranslator(language, 'moderation');
  return (
    <ModerationFrame language={language} path="/moderate/import" done={done}>
      <section className={styles.panel} aria-labelledby="import">
        <h2 id="import">{t('importTitle')}</h2>
        <p>{t('importText')}</p>
        <ImportForm
          language={language}
          action={importFile}
          caravans={await listCaravanOptions(app, language)}
          columns={IMPORT_COLUMNS.join(', ')}
        />
      </section>
    </ModerationFrame>
  );
}
