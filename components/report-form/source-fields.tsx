import { useTranslations } from 'use-intl';
import { SOURCE_KINDS } from '@/lib/core/report.ts';
import type { ReportFormValues } from '@/lib/wire/report-form.ts';
import { REPORT_LIMITS } from '@/lib/wire/report-limits.ts';
import { ChoiceRow } from './choice-row.tsx';
import styles from './report-form.module.css';
import type { SetValue } from './report-form-state.ts';
import { TextField } from './text-field.tsx';

interface SourceFieldsProps {
  readonly values: ReportFormValues;
  /** Before the page's script runs every field shows, so that the form is whole without it. */
  readonly showAll: boolean;
  readonly errorOf: (field: keyof ReportFormValues) => string | undefined;
  readonly setValue: SetValue;
}

/** Who says so. Of an eyewitness nothing is asked. */
export function SourceFields({ values, showAll, errorOf, setValue }: SourceFieldsProps) {
  const t = useTranslations('report-form');
  const isNamed = showAll || values.source_kind !== 'eyewitness';
  return (
    <section className={styles.group}>
      <h2>{t('who')}</h2>
      <ChoiceRow
        legend={t('sourceKind')}
        name="source_kind"
        value={values.source_kind}
        error={errorOf('source_kind')}
        choices={ORDER.map((kind) => ({ value: kind, label: t(SOURCE_NAMES[kind]) }))}
        onChange={(kind) => setValue('source_kind', kind)}
      />
      <p className={styles.hint}>{t('sourceHint')}</p>
      {isNamed ? (
        <div className={styles.pair}>
          <TextField
            label={t('sourceName')}
            name="source_name"
            maxLength={REPORT_LIMITS.nameLength}
            value={values.source_name}
            error={errorOf('source_name')}
            onChange={(name) => setValue('source_name', name)}
          />
          <TextField
            label={t('sourceUrl')}
            type="url"
            name="source_url"
            value={values.source_url}
            error={errorOf('source_url')}
            onChange={(url) => setValue('source_url', url)}
          />
        </div>
      ) : null}
      <TextField
        label={t('note')}
        aside={t('noteHint')}
        name="note"
        maxLength={REPORT_LIMITS.noteLength}
        value={values.note}
        error={errorOf('note')}
        onChange={(note) => setValue('note', note)}
      />
    </section>
  );
}

/** Most senders saw it themselves. */
const ORDER = ['eyewitness', ...SOURCE_KINDS.filter((kind) => kind !== 'eyewitness')] as const;

const SOURCE_NAMES = {
  eyewitness: 'sourceEyewitness',
  press: 'sourcePress',
  organisation: 'sourceOrganisation',
  official: 'sourceOfficial',
  researcher: 'sourceResearcher',
} as const;
