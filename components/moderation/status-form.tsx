'use client';

import { useActionState } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '@/components/ui/button';
import { Field, fieldStyles } from '@/components/ui/field';
import type { ReportStatus } from '@/lib/core/report';
import type { Language } from '@/lib/view-state/view-state';
import type { ModerationAction } from '@/lib/wire/moderation-state';
import styles from './moderation.module.css';
import { Refusal } from './refusal';

/** What can be decided from each status; nothing is overwritten, each decision is a new revision. */
const DECISIONS: Readonly<Record<ReportStatus, readonly ReportStatus[]>> = {
  pending: ['accepted', 'rejected'],
  accepted: ['retracted', 'pending'],
  rejected: ['accepted', 'pending'],
  retracted: ['accepted', 'pending'],
};

/** Decide on a report, with a reason that becomes part of its history. */
export function StatusForm({
  id,
  status,
  language,
  back,
  action,
}: {
  readonly id: string;
  readonly status: ReportStatus;
  readonly language: Language;
  /** Where to go on afterwards. */
  readonly back: 'queue' | 'report';
  readonly action: ModerationAction;
}) {
  const t = useTranslations('moderation');
  const [state, send, isPending] = useActionState(action, null);
  const field = `reason-${id}`;
  return (
    <form action={send} className={styles.decide}>
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="language" value={language} />
      <input type="hidden" name="back" value={back} />
      <Refusal state={state} />
      <Field id={field} label={t('reason')} hint={t('reasonHint')}>
        <input
          id={field}
          name="reason"
          required
          maxLength={500}
          className={fieldStyles.input}
          aria-describedby={`${field}-hint`}
          defaultValue={state?.values.reason ?? ''}
        />
      </Field>
      <div className={styles.buttons}>
        {DECISIONS[status].map((decision, index) => (
          <Button
            key={decision}
            type="submit"
            name="status"
            value={decision}
            look={index === 0 ? 'strong' : 'plain'}
            disabled={isPending}
          >
            {t(`decide.${decision}`)}
          </Button>
        ))}
      </div>
    </form>
  );
}
