import { useLocale, useTranslations } from 'use-intl';
import { DAY_PARTS } from '@/lib/core/day-part.ts';
import { addDays, type LocalDate, parseLocalDate } from '@/lib/core/time.ts';
import { formatDay } from '@/lib/i18n/format.ts';
import type { Language } from '@/lib/view-state/view-state.ts';
import { dayPartOf, type ReportFormValues } from '@/lib/wire/report-form.ts';
import { ChoiceRow } from './choice-row.tsx';
import styles from './report-form.module.css';
import type { SetValue } from './report-form-state.ts';
import { TextField } from './text-field.tsx';

interface WhenFieldsProps {
  /** Before the page's script runs every field shows. */
  readonly showAll: boolean;
  readonly values: ReportFormValues;
  readonly today: LocalDate;
  readonly zoneName: string;
  readonly errorOf: (field: keyof ReportFormValues) => string | undefined;
  readonly setValue: SetValue;
}

/** When it was seen: a day, and a time as exact as the sender knows it. Quick keys fill the fields that are sent. */
export function WhenFields({ values, today, zoneName, showAll, errorOf, setValue }: WhenFieldsProps) {
  const t = useTranslations('report-form');
  const yesterday = addDays(today, -1);
  const part = dayPartOf(values.time);
  return (
    <section className={styles.group}>
      <h2>{t('when')}</h2>
      <div className={styles.dayRow}>
        <TextField
          label={t('day')}
          type="date"
          name="day"
          value={values.day}
          max={today}
          error={errorOf('day')}
          onChange={(day) => setValue('day', day)}
        />
        <div className={styles.quick}>
          {[
            { day: today, label: t('today') },
            { day: yesterday, label: t('yesterday') },
          ].map(({ day, label }) => (
            <button
              key={day}
              type="button"
              className={styles.key}
              aria-pressed={values.day === day}
              onClick={() => setValue('day', day)}
            >
              {label}
            </button>
          ))}
        </div>
      </div>
      <ChoiceRow
        legend={t('precision')}
        name="precision"
        value={values.precision}
        choices={[
          { value: 'minute', label: t('precisionMinute') },
          { value: 'hour', label: t('precisionHour') },
          { value: 'part-of-day', label: t('precisionPart') },
          { value: 'day', label: t('precisionDay') },
        ]}
        onChange={(precision) => setValue('precision', precision)}
      />
      {!showAll && values.precision === 'day' ? null : (
        <div className={styles.dayRow}>
          <TextField
            label={t('time')}
            aside={t('timeHint')}
            type="time"
            name="time"
            value={values.time}
            error={errorOf('time')}
            onChange={(time) => setValue('time', time)}
          />
          {!showAll && values.precision === 'part-of-day' ? (
            <div className={styles.quick}>
              {DAY_PARTS.map(({ id, fromHour }) => (
                <button
                  key={id}
                  type="button"
                  className={styles.key}
                  aria-pressed={part?.id === id}
                  onClick={() => setValue('time', `${String(fromHour).padStart(2, '0')}:00`)}
                >
                  {t(PART_NAMES[id])}
                </button>
              ))}
            </div>
          ) : null}
        </div>
      )}
      <p className={styles.hint}>{t('whenSummary', { when: describeWhen(values, useLocale()), zone: zoneName })}</p>
    </section>
  );
}

const PART_NAMES = {
  night: 'partNight',
  morning: 'partMorning',
  afternoon: 'partAfternoon',
  evening: 'partEvening',
} as const;

function describeWhen({ day, time, precision }: ReportFormValues, language: Language): string {
  const date = parseLocalDate(day);
  const named = date ? formatDay(date, language) : '–';
  if (precision === 'day' || time === '') return named;
  const part = dayPartOf(time);
  return precision === 'part-of-day' && part
    ? `${named}, ${hourOf(part.fromHour)}–${hourOf(part.toHour)}`
    : `${named}, ${time}`;
}

function hourOf(hour: number): string {
  return `${String(hour).padStart(2, '0')}:00`;
}
