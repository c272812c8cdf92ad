import { VisuallyHidden } from '@/components/ui/visually-hidden.tsx';
import styles from './report-form.module.css';

export interface Choice {
  readonly value: string;
  readonly label: string;
}

interface ChoiceRowProps {
  readonly legend: string;
  readonly name: string;
  readonly choices: readonly Choice[];
  readonly value: string;
  readonly error?: string | undefined;
  readonly onChange: (value: string) => void;
}

/** Radio buttons in a row that look like keys: one is always seen to be pressed. */
export function ChoiceRow({ legend, name, choices, value, error, onChange }: ChoiceRowProps) {
  const errorId = `${name}-error`;
  return (
    <fieldset className={styles.choices} aria-describedby={error ? errorId : undefined}>
      <legend>
        <VisuallyHidden>{legend}</VisuallyHidden>
      </legend>
      {choices.map((choice) => (
        <label key={choice.value} className={styles.choice}>
          <input
            type="radio"
            name={name}
            value={choice.value}
            checked={choice.value === value}
            onChange={() => onChange(choice.value)}
          />
          <span>{choice.label}</span>
        </label>
      ))}
      {error ? (
        <p id={errorId} className={styles.error}>
          {error}
        </p>
      ) : null}
    </fieldset>
  );
}
