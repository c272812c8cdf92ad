import { useLocale, useTranslations } from 'use-intl';
import { describeDoubt } from '@/lib/i18n/doubt-words.ts';
import styles from './report-form.module.css';
import type { PlaceCandidate, ReportFormState } from './report-form-state.ts';

interface SendBarProps {
  readonly state: ReportFormState;
  readonly isPending: boolean;
  readonly onPickCandidate: (place: PlaceCandidate) => void;
}

/** What the server said, and the button: plain, or asking back first. */
export function SendBar({ state, isPending, onPickCandidate }: SendBarProps) {
  const t = useTranslations('report-form');
  const language = useLocale();
  return (
    <div className={styles.sendBar}>
      {state.kind === 'needs-confirmation' ? (
        <div className={styles.confirm} role="alert">
          <strong>{t('confirmTitle')}</strong>
          {state.doubts.map((doubt) => (
            <p key={doubt.message}>{describeDoubt(doubt, { t, language })}</p>
          ))}
          <div className={styles.quick}>
            <a className={styles.key} href="#place">
              {t('confirmChange')}
            </a>
            <button type="submit" name="confirmed" value="true" className={styles.send} disabled={isPending}>
              {t('confirmYes')}
            </button>
          </div>
        </div>
      ) : null}
      {state.kind === 'ambiguous' ? (
        <fieldset className={styles.confirm}>
          <legend>{t('ambiguous')}</legend>
          <div className={styles.quick}>
            {state.candidates.map((candidate) => (
              <button
                key={`${candidate.name} ${candidate.position.join()}`}
                type="submit"
                name="choice"
                value={`${candidate.position.join(',')};${candidate.name}`}
                className={styles.key}
                onClick={() => onPickCandidate(candidate)}
              >
                {candidate.name}
              </button>
            ))}
          </div>
        </fieldset>
      ) : null}
      {state.kind === 'refused' ? (
        <p role="alert" className={styles.error}>
          {t('notSent')}{' '}
          {state.errors
            .filter(({ field }) => field === null)
            .map(({ message }) => message)
            .join(' ')}
        </p>
      ) : null}
      {state.kind === 'failed' ? (
        <p role="alert" className={styles.error}>
          {state.message === '' ? t('tryAgain') : state.message}
        </p>
      ) : null}
      {state.kind === 'needs-confirmation' ? null : (
        <button type="submit" className={styles.send} disabled={isPending}>
          {isPending ? t('sending') : t('send')}
        </button>
      )}
    </div>
  );
}
