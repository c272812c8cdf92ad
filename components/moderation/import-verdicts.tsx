'use client';

import { useMessages, useTranslations } from 'use-intl';
import type { ModerationState } from '@/lib/wire/moderation-state';
import styles from './moderation.module.css';

/** What the dry run says of each row. */
export function ImportVerdicts({
  state,
}: {
  readonly state: Extract<NonNullable<ModerationState>, { readonly kind: 'checked' }>;
}) {
  const t = useTranslations('moderation');
  const known: Readonly<Record<string, string>> = useMessages().moderation.error;
  const { valid, rows, unlisted } = state;
  const bad = rows.filter(({ verdict }) => verdict === 'invalid').length;
  return (
    <section aria-labelledby="verdicts" className={styles.verdicts}>
      <h2 id="verdicts" role="status">
        {t('import.verdict', { valid, bad })}
      </h2>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('import.row')}</th>
            <th scope="col">{t('import.says')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ row, verdict, errors }) => (
            <tr key={row}>
              <th scope="row">{row}</th>
              <td>
                {verdict === 'accepted'
                  ? t('import.good')
                  : errors.map(({ column, code, message }) => (
                      <p key={`${column} ${code}`} className={styles.bad}>
                        <code>{column}</code> {known[code] ?? message}
                      </p>
                    ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {unlisted > 0 && <p>{t('import.unlisted', { count: unlisted })}</p>}
    </section>
  );
}
