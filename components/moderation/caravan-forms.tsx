'use client';

import { useActionState } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '@/components/ui/button';
import { Field, fieldStyles } from '@/components/ui/field';
import { FormSelect } from '@/components/ui/form-select';
import { OUTCOMES } from '@/lib/core/caravan';
import type { Language } from '@/lib/view-state/view-state';
import type { ModerationAction } from '@/lib/wire/moderation-state';
import styles from './moderation.module.css';
import { Refusal } from './refusal';

export interface Option {
  readonly value: string;
  readonly words: string;
}

const NEW_FIELDS = [
  { name: 'slug', required: true, type: 'text' },
  { name: 'name_en', required: true, type: 'text' },
  { name: 'name_es', required: false, type: 'text' },
  { name: 'started_on', required: true, type: 'date' },
  { name: 'start_place', required: true, type: 'text' },
  { name: 'time_zone', required: false, type: 'text' },
  { name: 'expected_report_hours', required: false, type: 'text' },
  { name: 'delay_hours', required: false, type: 'text' },
  { name: 'cell_km', required: false, type: 'text' },
] as const;

/** Opens a caravan. What is left empty takes the defaults that its hint names. */
export function NewCaravanForm({
  language,
  action,
}: {
  readonly language: Language;
  readonly action: ModerationAction;
}) {
  const t = useTranslations('moderation');
  const common = useTranslations('common');
  const [state, send, isPending] = useActionState(action, null);
  return (
    <form action={send} className={styles.form}>
      <input type="hidden" name="language" value={language} />
      <Refusal state={state} />
      <div className={styles.fields}>
        {NEW_FIELDS.map(({ name, required, type }) => (
          <Field
            key={name}
            id={`new-${name}`}
            label={t(`caravan.${name}`)}
            aside={required ? undefined : common('optional')}
            hint={t(`caravanHint.${name}`)}
          >
            <input
              id={`new-${name}`}
              name={name}
              type={type}
              required={required}
              className={fieldStyles.input}
              aria-describedby={`new-${name}-hint`}
              defaultValue={state?.values[name] ?? ''}
            />
          </Field>
        ))}
      </div>
      <Button type="submit" look="strong" disabled={isPending}>
        {t('openCaravan')}
      </Button>
    </form>
  );
}

/** Says how a caravan ended, and where it says it goes. */
export function ChangeCaravanForm({
  language,
  action,
  caravans,
  crossings,
}: {
  readonly language: Language;
  readonly action: ModerationAction;
  readonly caravans: readonly Option[];
  readonly crossings: readonly Option[];
}) {
  const t = useTranslations('moderation');
  const common = useTranslations('common');
  const [state, send, isPending] = useActionState(action, null);
  const typed = state?.values ?? {};
  const unchanged = { value: '', words: t('unchanged') };
  return (
    <form action={send} className={styles.form}>
      <input type="hidden" name="language" value={language} />
      <Refusal state={state} />
      <div className={styles.fields}>
        <Choice name="slug" label={t('caravan.which')} value={typed.slug} options={caravans} />
        <Choice
          name="outcome"
          label={t('caravan.outcome')}
          value={typed.outcome}
          options={[unchanged, ...OUTCOMES.map((value) => ({ value, words: common(`outcome.${value}`) }))]}
        />
        <Dated name="ended_on" label={t('caravan.ended_on')} value={typed.ended_on} />
        <Choice
          name="crossing_id"
          label={t('caravan.crossing_id')}
          value={typed.crossing_id}
          options={[unchanged, ...crossings]}
        />
        <Dated name="declared_from" label={t('caravan.declared_from')} value={typed.declared_from} />
      </div>
      <Button type="submit" look="strong" disabled={isPending}>
        {t('changeCaravan')}
      </Button>
    </form>
  );
}

interface ControlProps {
  readonly name: string;
  readonly label: string;
  readonly value: string | undefined;
}

function Choice({ name, label, value, options }: ControlProps & { readonly options: readonly Option[] }) {
  return (
    <Field id={`change-${name}`} label={label}>
      <FormSelect id={`change-${name}`} name={name} defaultValue={value ?? ''}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.words}
          </option>
        ))}
      </FormSelect>
    </Field>
  );
}

function Dated({ name, label, value }: ControlProps) {
  return (
    <Field id={`change-${name}`} label={label}>
      <input id={`change-${name}`} name={name} type="date" className={fieldStyles.input} defaultValue={value ?? ''} />
    </Field>
  );
}
