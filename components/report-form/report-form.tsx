'use client';

import {
  type ReactNode,
  type SubmitEvent,
  startTransition,
  useActionState,
  useCallback,
  useEffect,
  useRef,
  useState,
} from 'react';
import { useTranslations } from 'use-intl';
import { useHydrated } from '@/components/ui/use-hydrated.ts';
import { isInReportArea, type Position, roundPosition } from '@/lib/core/position.ts';
import type { LocalDate } from '@/lib/core/time.ts';
import { parseFormPosition, type ReportFormValues } from '@/lib/wire/report-form.ts';
import { PinControls } from './pin-controls.tsx';
import { type FoundPlace, PlaceField } from './place-field.tsx';
import { PublicNotice } from './public-notice.tsx';
import styles from './report-form.module.css';
import type { ReportFormAction, ReportFormCaravan, ReportFormState, SetValue } from './report-form-state.ts';
import { SendBar } from './send-bar.tsx';
import { SentPanel } from './sent-panel.tsx';
import { SourceFields } from './source-fields.tsx';
import { WhatFields } from './what-fields.tsx';
import { WhenFields } from './when-fields.tsx';

export interface ReportMapState {
  readonly pin: Position | null;
  /** The public will see the fixed square around the pin, not the pin. */
  readonly isShownAsSquare: boolean;
  readonly candidates: readonly FoundPlace[];
  readonly onPickPosition: (position: Position) => void;
  readonly onPickCandidate: (place: FoundPlace) => void;
}

interface ReportFormProps {
  readonly caravan: ReportFormCaravan;
  readonly initialState: ReportFormState;
  readonly action: ReportFormAction;
  readonly today: LocalDate;
  readonly zoneName: string;
  /** The page composes the map; the form knows nothing of it. */
  readonly renderMap: (state: ReportMapState) => ReactNode;
  readonly aside: ReactNode;
}

/**
 * The report form. One `<form>` that a browser without script posts as it is; script adds suggestions, the map and
 * the quick keys. What was typed is kept through every answer of the server.
 */
export function ReportForm({ caravan, initialState, action, today, zoneName, renderMap, aside }: ReportFormProps) {
  const t = useTranslations('report-form');
  const [state, formAction, isPending] = useActionState(action, initialState);
  const [values, setValues] = useState(state.values);
  const [suggested, setSuggested] = useState<readonly FoundPlace[]>([]);
  const [picked, setPicked] = useState<Position | null>(null);
  const answer = useRef<HTMLDivElement>(null);
  const hasScript = useHydrated();
  const setValue: SetValue = useCallback((field, value) => setValues((old) => ({ ...old, [field]: value })), []);
  useEffect(() => {
    if (state.kind !== 'empty') answer.current?.focus();
  }, [state]);

  const pickPlace = useCallback((place: FoundPlace) => {
    setValues((old) => ({ ...old, place: `${place.name}, ${place.state}`, position: '' }));
    setPicked(place.position);
  }, []);
  const pickPosition = useCallback((position: Position) => {
    if (!isInReportArea(position)) return;
    const rounded = roundPosition(position);
    setValues((old) => ({ ...old, place: '', position: rounded.join(',') }));
    setPicked(rounded);
  }, []);
  // React empties a form once its action is done; sent by hand, what was chosen stays as it is.
  const send = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget, event.nativeEvent.submitter);
    startTransition(() => formAction(form));
  };
  const errorOf = (field: keyof ReportFormValues) => describeError(t, state, field);
  const candidates = state.kind === 'ambiguous' ? state.candidates.map(toFoundPlace) : suggested;

  if (state.kind === 'sent') return <SentPanel receiptPath={state.receiptPath} isPublic={state.isPublic} />;
  return (
    <form action={formAction} onSubmit={send} className={styles.form}>
      <input type="hidden" name="key" value={state.values.key} />
      <input type="hidden" name="position" value={values.position} />
      <div className={styles.fields}>
        <section className={styles.group}>
          <h2>{t('where')}</h2>
          <PlaceField
            value={values.place}
            error={errorOf('place')}
            onChange={(place) => setValues((old) => ({ ...old, place, position: '' }))}
            onPick={pickPlace}
            onSuggest={setSuggested}
          />
          <PinControls
            position={parseFormPosition(values.position)}
            onPick={pickPosition}
            onClear={() => setValue('position', '')}
          />
        </section>
        <WhenFields
          values={values}
          today={today}
          zoneName={zoneName}
          showAll={!hasScript}
          errorOf={errorOf}
          setValue={setValue}
        />
        <WhatFields values={values} errorOf={errorOf} setValue={setValue} />
        <SourceFields values={values} showAll={!hasScript} errorOf={errorOf} setValue={setValue} />
        <div ref={answer} tabIndex={-1}>
          <SendBar state={state} isPending={isPending} onPickCandidate={(place) => pickPlace(toFoundPlace(place))} />
        </div>
      </div>
      <div className={styles.mapColumn}>
        {hasScript ? (
          <div className={styles.map}>
            {renderMap({
              pin: parseFormPosition(values.position) ?? (values.place === '' ? null : picked),
              isShownAsSquare: isFieldReport({ caravan, values }),
              candidates,
              onPickPosition: pickPosition,
              onPickCandidate: pickPlace,
            })}
          </div>
        ) : null}
        <PublicNotice caravan={caravan} isField={isFieldReport({ caravan, values })} />
      </div>
      <div className={styles.aside}>{aside}</div>
    </form>
  );
}

function describeError(t: ReturnType<typeof useTranslations<'report-form'>>, state: ReportFormState, field: string) {
  if (state.kind !== 'refused') return undefined;
  const error = state.errors.find((each) => each.field === field);
  if (!error) return undefined;
  const known = WORDED_ERRORS.find((code) => code === error.code);
  return known ? t(`error-${known}`) : (error.message ?? error.code);
}

/** Problem codes that have words in both languages; others show the API's own sentence. */
const WORDED_ERRORS = [
  'required',
  'unknown-place',
  'private-phone',
  'private-e-mail',
  'private-document-number',
  'private-handle',
  'url',
  'range',
  'invalid-type',
  'too-big',
  'too-small',
  'position',
] as const;

function toFoundPlace(candidate: {
  readonly name: string;
  readonly population: number | null;
  readonly position: Position;
}): FoundPlace {
  const [name = candidate.name, state = ''] = candidate.name.split(', ');
  return { name, state, country: '', position: candidate.position, population: candidate.population };
}

/** What nobody else can read, of a caravan that is going: shown late and coarse (see lib/core/publication-class). */
function isFieldReport({
  caravan,
  values,
}: {
  readonly caravan: ReportFormCaravan;
  readonly values: ReportFormValues;
}) {
  return !caravan.isPast && (values.source_kind === 'eyewitness' || values.source_url === '');
}
