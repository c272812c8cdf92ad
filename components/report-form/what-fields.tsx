import { useTranslations } from 'use-intl';
import { GROUPS, REPORT_KINDS, TRAVEL_MODES } from '@/lib/core/report.ts';
import type { ReportFormValues } from '@/lib/wire/report-form.ts';
import { ChoiceRow } from './choice-row.tsx';
import styles from './report-form.module.css';
import type { SetValue } from './report-form-state.ts';
import { TextField } from './text-field.tsx';

interface WhatFieldsProps {
  readonly values: ReportFormValues;
  readonly errorOf: (field: keyof ReportFormValues) => string | undefined;
  readonly setValue: SetValue;
}

/** What was seen, how they go, which part of them, and how many. */
export function WhatFields({ values, errorOf, setValue }: WhatFieldsProps) {
  const t = useTranslations('report-form');
  return (
    <section className={styles.group}>
      <h2>{t('what')}</h2>
      <ChoiceRow
        legend={t('kind')}
        name="kind"
        value={values.kind}
        error={errorOf('kind')}
        choices={REPORT_KINDS.map((kind) => ({ value: kind, label: t(KIND_NAMES[kind]) }))}
        onChange={(kind) => setValue('kind', kind)}
      />
      <ChoiceRow
        legend={t('mode')}
        name="mode"
        value={values.mode}
        choices={[
          ...TRAVEL_MODES.map((mode) => ({ value: mode, label: t(MODE_NAMES[mode]) })),
          { value: '', label: t('modeNone') },
        ]}
        onChange={(mode) => setValue('mode', mode)}
      />
      <ChoiceRow
        legend={t('group')}
        name="group"
        value={values.group}
        choices={GROUPS.map((group) => ({ value: group, label: t(GROUP_NAMES[group]) }))}
        onChange={(group) => setValue('group', group)}
      />
      <div className={styles.pair}>
        <TextField
          label={t('peopleLow')}
          aside={t('optional')}
          name="people_low"
          inputMode="numeric"
          value={values.people_low}
          error={errorOf('people_low')}
          onChange={(people) => setValue('people_low', people)}
        />
        <TextField
          label={t('peopleHigh')}
          name="people_high"
          inputMode="numeric"
          value={values.people_high}
          error={errorOf('people_high')}
          onChange={(people) => setValue('people_high', people)}
        />
      </div>
    </section>
  );
}

const KIND_NAMES = {
  departure: 'kindDeparture',
  passing: 'kindPassing',
  arrival: 'kindArrival',
  camp: 'kindCamp',
  dissolved: 'kindDissolved',
  'border-arrival': 'kindBorderArrival',
} as const;

const MODE_NAMES = {
  foot: 'modeFoot',
  bus: 'modeBus',
  truck: 'modeTruck',
  train: 'modeTrain',
  mixed: 'modeMixed',
} as const;

const GROUP_NAMES = {
  main: 'groupMain',
  vanguard: 'groupVanguard',
  rearguard: 'groupRearguard',
  splinter: 'groupSplinter',
} as const;
