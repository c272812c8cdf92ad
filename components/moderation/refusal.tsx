'use client';

import { useMessages } from 'use-intl';
import { Notice } from '@/components/ui/notice';
import type { ModerationState } from '@/lib/wire/moderation-state';

/** What is wrong with a form that was sent; nothing when it was not, or all went well. */
export function Refusal({ state }: { readonly state: ModerationState }) {
  const known: Readonly<Record<string, string>> = useMessages().moderation.error;
  if (state?.kind !== 'refused') return null;
  const { code, detail, errors } = state;
  return (
    <Notice tone="error" role="alert">
      <p>
        <b>{known[code] ?? detail}</b>
      </p>
      {errors.length > 0 && (
        <ul>
          {errors.slice(0, 50).map((error) => (
            <li key={`${error.path} ${error.code} ${error.message}`}>
              <code>{error.path}</code> {known[error.code] ?? error.message}
            </li>
          ))}
        </ul>
      )}
    </Notice>
  );
}
