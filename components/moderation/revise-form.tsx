'use client';

import { useActionState } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '@/components/ui/button';
import { Field, fieldStyles } from '@/components/ui/field';
import { FormSelect } from '@/components/ui/form-select';
import { GROUPS, REPORT_KINDS, SOURCE_KINDS, TRAVEL_MODES } from '@/lib/core/report';
import type { Language } from '@/lib/view-state/view-state';
import type { ModerationAction } from '@/lib/wire/moderation-state';
import styles from './moderation.module.css';
import { Refusal } from './refusal';

const TEXT_FIELDS = [
  'place',
  'position',
  'observed_from',
  'observed_to',
  'people_low',
  'people_high',
  'source_name',
  'source_url',
  'source_published',
  'accuracy_km',
  'note',
] as const;

const CHOICE_FIELDS = ['kind', 'mode', 'group', 'source_kind'] as const;

/** Correct what a report states. The old words stay in its history. */
export function ReviseForm({
  id,
  language,
  values,
  action,
}: {
  readonly id: string;
  readonly language: Language;
  /** What the report states now, by field. */
  readonly values: Readonly<Record<string, string>>;
  readonly action: ModerationAction;
}) {
  const t = useTranslations('moderation');
  const [state, send, isPending] = useActionState(action, null);
  return (
    <form action={send} className={styles.form}>
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="language" value={language} />
      <Refusal state={state} />
      <StatementFields typed={state?.values ?? values} />
      <Field id="revise-reason" label={t('reason')} hint={t('reasonHint')}>
        <input
          id="revise-reason"
          name="reason"
          required
          maxLength={500}
          className={fieldStyles.input}
          aria-describedby="revise-reason-hint"
          defaultValue={state?.values.reason ?? ''}
        />
      </Field>
      <Button type="submit" look="strong" disabled={isPending}>
        {t('reviseButton')}
      </Button>
    </form>
  );
}

function StatementFields({ typed }: { readonly typed: Readonly<Record<string, string>> }) {
  const t = useTranslations('moderation');
  const common = useTranslations('common');
  const modes = TRAVEL_MODES.map((it) => [it, common(`mode.${it}`)] as const);
  const choices = {
    kind: REPORT_KINDS.map((it) => [it, common(`kind.${it}`)] as const),
    mode: [['', common('mode.unstated')] as const, ...modes],
    group: GROUPS.map((it) => [it, common(`group.${it}`)] as const),
    source_kind: SOURCE_KINDS.map((it) => [it, common(`sourceKind.${it}`)] as const),
  };
  return (
    <div className={styles.fields}>
      {TEXT_FIELDS.map((name) => (
        <Field key={name} id={name} label={t(`revise.${name}`)}>
          <input id={name} name={name} className={fieldStyles.input} defaultValue={typed[name] ?? ''} />
        </Field>
      ))}
      {CHOICE_FIELDS.map((name) => (
        <Choice key={name} name={name} label={t(`revise.${name}`)} value={typed[name]} options={choices[name]} />
      ))}
    </div>
  );
}

function Choice({
  name,
  label,
  value,
  options,
}: {
  readonly name: string;
  readonly label: string;
  readonly value: string | undefined;
  readonly options: readonly (readonly [value: string, words: string])[];
}) {
  return (
    <Field id={name} label={label}>
      <FormSelect id={name} name={name} defaultValue={value ?? ''}>
        {options.map(([option, words]) => (
          <option key={option} value={option}>
            {words}
          </option>
        ))}
      </FormSelect>
    </Field>
  );
}
