import type { InputHTMLAttributes } from 'react';
import { describedBy, Field, fieldStyles } from '@/components/ui/field.tsx';

interface TextFieldProps
  extends Pick<InputHTMLAttributes<HTMLInputElement>, 'type' | 'inputMode' | 'max' | 'maxLength'> {
  readonly label: string;
  readonly aside?: string | undefined;
  readonly name: string;
  readonly value: string;
  readonly error?: string | undefined;
  readonly onChange: (value: string) => void;
}

/** One text input of the form: its name is also its id. */
export function TextField({ label, aside, name, value, error, onChange, ...input }: TextFieldProps) {
  return (
    <Field id={name} label={label} aside={aside} error={error}>
      <input
        {...input}
        id={name}
        name={name}
        className={fieldStyles.input}
        value={value}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(name, { error: error !== undefined })}
        onChange={(event) => onChange(event.target.value)}
      />
    </Field>
  );
}
