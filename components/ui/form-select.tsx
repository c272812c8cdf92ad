import type { SelectHTMLAttributes } from 'react';
import { fieldStyles } from './field';

/**
 * A select of a form that is sent to an action. After each answer React resets such a form to its defaults, but leaves
 * the default of a select as it was first drawn (facebook/react#30580): the choice would jump back to the first option.
 * With the default as its key the select is made anew.
 */
export function FormSelect({
  defaultValue,
  ...select
}: Omit<SelectHTMLAttributes<HTMLSelectElement>, 'defaultValue' | 'className'> & { readonly defaultValue: string }) {
  return <select key={defaultValue} className={fieldStyles.input} defaultValue={defaultValue} {...select} />;
}
