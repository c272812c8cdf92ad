'use client';

import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '@/components/ui/button';
import { Field, fieldStyles } from '@/components/ui/field';
import { Notice } from '@/components/ui/notice';
import { Segmented } from '@/components/ui/segmented';
import { instantOfMs, parseLocalDate } from '@/lib/core/time';
import { LANGUAGES, type Language } from '@/lib/view-state/view-state';
import { describeLink, describeReader } from './describe-share';
import { keepMadeLink } from './made-links';
import { ENDS, type ShareChoices, type Shared, toShareLinkBody } from './share-choices';
import styles from './share-dialog.module.css';
import type { ShareDialogProps } from './share-dialog-props';
import { requestShareLink } from './share-requests';
import { SharedAddress } from './shared-address';

type Progress =
  | { readonly kind: 'rest' | 'waiting' | 'day-missing' | 'too-many-writes' | 'other' }
  | { readonly kind: 'made'; readonly url: string };

export function ShareForm({ language, timeZone, reportCount, shared }: Omit<ShareDialogProps, 'onClose'>) {
  const t = useTranslations('share');
  const words = { t, style: { language, timeZone }, shared, reportCount };
  const { choices, choose, progress, make } = useNewLink({
    language,
    shared,
    toLabel: (it) => describeLink(it, words),
  });
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        void make();
      }}
    >
      <ChoiceFields
        language={language}
        choices={choices}
        onChoose={choose}
        isDayMissing={progress.kind === 'day-missing'}
      />
      <Notice>
        <p className={styles.sentence}>{describeReader(choices, words)}</p>
      </Notice>
      {progress.kind === 'made' ? (
        <SharedAddress url={progress.url} />
      ) : (
        <Button type="submit" look="strong" disabled={progress.kind === 'waiting'}>
          {t('make')}
        </Button>
      )}
      {(progress.kind === 'too-many-writes' || progress.kind === 'other') && (
        <Notice tone="error" role="alert">
          {t(`failed.${progress.kind}`)}
        </Notice>
      )}
    </form>
  );
}

/** What was chosen, and the link once it is made. Another choice asks for another link. */
function useNewLink(link: {
  readonly language: Language;
  readonly shared: Shared;
  /** The link's line in the list of those made here. */
  readonly toLabel: (choices: ShareChoices) => string;
}) {
  const { language, shared, toLabel } = link;
  const [choices, setChoices] = useState<ShareChoices>({
    opens: 'moment',
    data: shared.view.asOf === null ? 'live' : 'frozen',
    lang: language,
    ends: 'never',
    lastDay: null,
  });
  const [progress, setProgress] = useState<Progress>({ kind: 'rest' });
  const choose = (chosen: Partial<ShareChoices>) => {
    setChoices({ ...choices, ...chosen });
    setProgress({ kind: 'rest' });
  };
  const make = async () => {
    const body = toShareLinkBody(choices, shared, instantOfMs(Date.now()));
    if (body === undefined) return setProgress({ kind: 'day-missing' });
    setProgress({ kind: 'waiting' });
    const made = await requestShareLink(body);
    if (made.kind === 'failed') return setProgress({ kind: made.reason });
    const { slug, url, deleteToken } = made;
    keepMadeLink({ slug, url, deleteToken, label: toLabel(choices) });
    setProgress({ kind: 'made', url });
  };
  return { choices, choose, progress, make };
}

interface ChoiceProps {
  readonly choices: ShareChoices;
  readonly onChoose: (chosen: Partial<ShareChoices>) => void;
  readonly isDayMissing: boolean;
}

function ChoiceFields({ language, ...props }: ChoiceProps & { readonly language: Language }) {
  const { choices, onChoose } = props;
  const t = useTranslations('share');
  return (
    <div className={styles.choices}>
      <Segmented
        legend={t('opens')}
        name="share-opens"
        value={choices.opens}
        segments={[
          { value: 'moment', words: t('opensMoment') },
          { value: 'newest', words: t('opensNewest') },
        ]}
        onChange={(opens) => onChoose({ opens })}
      />
      <Segmented
        legend={t('data')}
        name="share-data"
        value={choices.data}
        segments={[
          { value: 'live', words: t('dataLive') },
          { value: 'frozen', words: t('dataFrozen') },
        ]}
        onChange={(data) => onChoose({ data })}
      />
      <LanguageField language={language} chosen={choices.lang} onChoose={onChoose} />
      <EndsField {...props} />
    </div>
  );
}

function LanguageField({
  language,
  chosen,
  onChoose,
}: Pick<ChoiceProps, 'onChoose'> & { readonly language: Language; readonly chosen: Language }) {
  const t = useTranslations('share');
  return (
    <Field id="share-lang" label={t('language')}>
      <select
        id="share-lang"
        className={fieldStyles.input}
        value={chosen}
        onChange={({ target }) => onChoose({ lang: LANGUAGES.find((known) => known === target.value) ?? language })}
      >
        {LANGUAGES.map((lang) => (
          <option key={lang} value={lang}>
            {lang === language ? t('asHere', { language: t(`languages.${lang}`) }) : t(`languages.${lang}`)}
          </option>
        ))}
      </select>
    </Field>
  );
}

function EndsField({ choices, onChoose, isDayMissing }: ChoiceProps) {
  const t = useTranslations('share');
  return (
    <div className={styles.ends}>
      <Field id="share-ends" label={t('ends')}>
        <select
          id="share-ends"
          className={fieldStyles.input}
          value={choices.ends}
          onChange={({ target }) => onChoose({ ends: ENDS.find((known) => known === target.value) ?? 'never' })}
        >
          {ENDS.map((ends) => (
            <option key={ends} value={ends}>
              {t(`endsAfter.${ends}`)}
            </option>
          ))}
        </select>
      </Field>
      {choices.ends === 'date' && (
        <Field id="share-day" label={t('lastDay')} error={isDayMissing ? t('dayMissing') : undefined}>
          <input
            id="share-day"
            type="date"
            className={fieldStyles.input}
            aria-invalid={isDayMissing || undefined}
            aria-describedby={isDayMissing ? 'share-day-error' : undefined}
            value={choices.lastDay ?? ''}
            onChange={({ target }) => onChoose({ lastDay: parseLocalDate(target.value) ?? null })}
          />
        </Field>
      )}
    </div>
  );
}
