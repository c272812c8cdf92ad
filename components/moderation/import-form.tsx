'use client';

import { useActionState } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '@/components/ui/button';
import { Field, fieldStyles } from '@/components/ui/field';
import { FormSelect } from '@/components/ui/form-select';
import type { Language } from '@/lib/view-state/view-state';
import type { ModerationAction } from '@/lib/wire/moderation-state';
import type { Option } from './caravan-forms';
import { ImportVerdicts } from './import-verdicts';
import styles from './moderation.module.css';
import { Refusal } from './refusal';

/** Takes in reports by file: the rows are judged first, then all are imported or none. */
export function ImportForm({
  language,
  action,
  caravans,
  columns,
}: {
  readonly language: Language;
  readonly action: ModerationAction;
  readonly caravans: readonly Option[];
  /** Names of all columns, for the hint. */
  readonly columns: string;
}) {
  const t = useTranslations('moderation');
  const [state, send, isPending] = useActionState(action, null);
  const isGood = state?.kind === 'checked' && state.valid > 0 && state.rows.every((row) => row.verdict === 'accepted');
  return (
    <form action={send} className={styles.form}>
      <input type="hidden" name="language" value={language} />
      <Refusal state={state} />
      {state?.kind === 'checked' && <ImportVerdicts state={state} />}
      <ImportFields typed={state?.values ?? {}} caravans={caravans} columns={columns} />
      <div className={styles.buttons}>
        <Button type="submit" name="step" value="check" look={isGood ? 'plain' : 'strong'} disabled={isPending}>
          {t('import.check')}
        </Button>
        {isGood && (
          <Button type="submit" name="step" value="import" look="strong" disabled={isPending}>
            {t('import.import', { count: state.valid })}
          </Button>
        )}
      </div>
    </form>
  );
}

function ImportFields({
  typed,
  caravans,
  columns,
}: {
  readonly typed: Readonly<Record<string, string>>;
  readonly caravans: readonly Option[];
  readonly columns: string;
}) {
  const t = useTranslations('moderation');
  return (
    <>
      <div className={styles.fields}>
        <Field id="import-slug" label={t('caravan.which')}>
          <FormSelect id="import-slug" name="slug" defaultValue={typed.slug ?? ''}>
            {caravans.map(({ value, words }) => (
              <option key={value} value={value}>
                {words}
              </option>
            ))}
          </FormSelect>
        </Field>
        <Field id="import-file" label={t('import.file')} hint={t('import.fileHint')}>
          <input
            id="import-file"
            name="file"
            type="file"
            accept=".csv,.json,.geojson,text/csv,application/geo+json"
            className={fieldStyles.input}
            aria-describedby="import-file-hint"
          />
        </Field>
      </div>
      <Field id="import-text" label={t('import.text')} hint={t('import.textHint', { columns })}>
        <textarea
          id="import-text"
          name="text"
          rows={10}
          spellCheck={false}
          className={`${fieldStyles.input} ${styles.code}`}
          aria-describedby="import-text-hint"
          defaultValue={typed.text ?? ''}
        />
      </Field>
    </>
  );
}
