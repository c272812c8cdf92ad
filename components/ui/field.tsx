import type { ReactNode } from 'react';
import styles from './field.module.css';

/**
 * A label above its control, with a hint and an error below. The control inside needs `id={id}` and
 * `aria-describedby={describedBy(id, …)}`; class names for inputs are in {@link fieldStyles}.
 */
export function Field({
  id,
  label,
  aside,
  hint,
  error,
  children,
}: {
  readonly id: string;
  readonly label: ReactNode;
  /** Said beside the label in grey: "optional". */
  readonly aside?: string | undefined;
  readonly hint?: ReactNode;
  readonly error?: string | undefined;
  readonly children: ReactNode;
}) {
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={styles.label}>
        {label}
        {aside !== undefined && <span className={styles.aside}> {aside}</span>}
      </label>
      {children}
      {hint !== undefined && (
        <p id={`${id}-hint`} className={styles.hint}>
          {hint}
        </p>
      )}
      {error !== undefined && (
        <p id={`${id}-error`} className={styles.error}>
          {error}
        </p>
      )}
    </div>
  );
}

/** The value of `aria-describedby` of a control in a {@link Field}. */
export function describedBy(
  id: string,
  has: { readonly hint?: boolean; readonly error?: boolean },
): string | undefined {
  const ids = [has.hint === true ? `${id}-hint` : '', has.error === true ? `${id}-error` : ''].filter(Boolean);
  return ids.length === 0 ? undefined : ids.join(' ');
}

export const fieldStyles = { input: styles.input ?? '', label: styles.label ?? '', hint: styles.hint ?? '' };
