import { ModerationFrame } from '@/components/moderation/moderation-frame';
import { ReportDossier } from '@/components/moderation/report-dossier';
import { SignIn } from '@/components/moderation/sign-in';
import { Notice } from '@/components/ui/notice';
import { getTranslator } from '@/lib/i18n/messages';
import { openModerationPage, type PageProps } from '@/lib/server/moderation/open-page';
import { toRevisionFields } from '@/lib/server/moderation/revision-form';
import { findWholeReport } from '@/lib/server/queries/moderation';
import { revise, setStatus } from '../actions';

export const dynamic = 'force-dynamic';

/** One report whole, by its id in the query. */
export default async function WholeReportPage(props: PageProps) {
  const { app, language, visitor, query, done } = await openModerationPage(props);
  if (visitor !== 'moderator') {
    return <SignIn language={language} isConfigured={visitor === 'stranger'} wasWrong={false} />;
  }
  const id = (query.id ?? '').trim();
  const found = await findWholeReport(app, id);
  return (
    <ModerationFrame language={language} path={`/moderate/report?id=${encodeURIComponent(id)}`} done={done}>
      {found === undefined ? (
        <Notice tone="error" role="alert">
          {getTranslator(language, 'moderation')('error.unknown-report')}
        </Notice>
      ) : (
        <ReportDossier
          // A new revision fills the form anew.
          key={found.newest.revision}
          language={language}
          caravan={found.caravan}
          revisions={found.revisions}
          newest={found.newest}
          values={toRevisionFields(found.newest, found.caravan.timeZone)}
          actions={{ setStatus, revise }}
        />
      )}
    </ModerationFrame>
  );
}
