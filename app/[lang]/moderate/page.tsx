import { ModerationFrame } from '@/components/moderation/moderation-frame';
import { Queue } from '@/components/moderation/queue';
import { SignIn } from '@/components/moderation/sign-in';
import { openModerationPage, type PageProps } from '@/lib/server/moderation/open-page';
import { listWaiting } from '@/lib/server/queries/list-waiting';
import { setStatus } from './actions';

/** How much of the queue one page shows. */
const MAX_WAITING = 100;

export const dynamic = 'force-dynamic';

/** What waits; without rights a sign-in. */
export default async function QueuePage(props: PageProps) {
  const { app, language, visitor, query, done } = await openModerationPage(props);
  if (visitor !== 'moderator') {
    return <SignIn language={language} isConfigured={visitor === 'stranger'} wasWrong={query.wrong === '1'} />;
  }
  return (
    <ModerationFrame language={language} path="/moderate" done={done}>
      <Queue language={language} waiting={await listWaiting(app, MAX_WAITING)} action={setStatus} />
    </ModerationFrame>
  );
}
