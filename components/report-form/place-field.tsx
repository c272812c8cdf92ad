import { useEffect, useId, useState } from 'react';
import useSWR from 'swr';
import { useTranslations } from 'use-intl';
import { fieldStyles } from '@/components/ui/field.tsx';
import { VisuallyHidden } from '@/components/ui/visually-hidden.tsx';
import type { Position } from '@/lib/core/position.ts';
import { REPORT_LIMITS } from '@/lib/wire/report-limits.ts';
import styles from './report-form.module.css';

/** A place of the gazetteer as `GET /api/v1/places` answers it. */
export interface FoundPlace {
  readonly name: string;
  readonly state: string;
  readonly country: string;
  readonly position: Position;
  readonly population: number | null;
}

interface PlaceFieldProps {
  readonly value: string;
  readonly error?: string | undefined;
  readonly onChange: (text: string) => void;
  readonly onPick: (place: FoundPlace) => void;
  /** The places now suggested, so that the map can show them. */
  readonly onSuggest: (places: readonly FoundPlace[]) => void;
}

/** A place name with suggestions from the gazetteer (ARIA combobox with a list). Accents are optional. */
export function PlaceField({ value, error, onChange, onPick, onSuggest }: PlaceFieldProps) {
  const t = useTranslations('report-form');
  const listId = useId();
  const [isOpen, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const { data } = useSWR(isOpen && value.trim().length >= 2 ? value.trim() : null, searchPlaces, {
    keepPreviousData: true,
  });
  const places = isOpen && data ? data : NONE;
  useEffect(() => onSuggest(places), [places, onSuggest]);

  const pick = (place: FoundPlace) => {
    setOpen(false);
    setActive(-1);
    onPick(place);
  };
  const onKeyDown = (event: React.KeyboardEvent) => {
    if (event.key === 'Escape') setOpen(false);
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step !== 0 && places.length > 0) {
      event.preventDefault();
      setActive((active + step + places.length) % places.length);
    }
    const chosen = places[active];
    if (event.key === 'Enter' && chosen) {
      event.preventDefault();
      pick(chosen);
    }
  };
  return (
    <div className={styles.place}>
      <label htmlFor="place" className={fieldStyles.label}>
        {t('place')}
      </label>
      <input
        id="place"
        className={fieldStyles.input}
        name="place"
        value={value}
        maxLength={REPORT_LIMITS.nameLength}
        autoComplete="off"
        role="combobox"
        aria-expanded={places.length > 0}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={active >= 0 ? `${listId}-${active}` : undefined}
        aria-invalid={error ? true : undefined}
        aria-describedby="place-hint"
        onChange={(event) => {
          setOpen(true);
          setActive(-1);
          onChange(event.target.value);
        }}
        onKeyDown={onKeyDown}
        onBlur={() => setOpen(false)}
      />
      <div
        id={listId}
        role="listbox"
        aria-label={t('suggestions')}
        className={styles.suggestions}
        hidden={places.length === 0}
      >
        {places.map((place, index) => (
          <div
            key={`${place.name}, ${place.state}, ${place.position.join()}`}
            id={`${listId}-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === active}
            onPointerDown={(event) => {
              event.preventDefault();
              pick(place);
            }}
          >
            {place.name}, <span className={styles.detail}>{place.state}</span>
          </div>
        ))}
      </div>
      <p role="status">
        <VisuallyHidden>{isOpen && data ? t('suggestionsFound', { count: data.length }) : ''}</VisuallyHidden>
      </p>
      <p id="place-hint" className={error ? styles.error : styles.hint}>
        {error ?? t('placeHint')}
      </p>
    </div>
  );
}

const NONE: readonly FoundPlace[] = [];

async function searchPlaces(text: string): Promise<readonly FoundPlace[]> {
  const answer = await fetch(`/api/v1/places?limit=8&q=${encodeURIComponent(text)}`);
  if (!answer.ok) throw new Error(`places: ${answer.status}`);
  const body: { readonly places: readonly FoundPlace[] } = await answer.json();
  return body.places;
}
