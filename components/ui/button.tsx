import type { ComponentProps } from 'react';
import styles from './button.module.css';

export type ButtonLook = 'plain' | 'strong' | 'quiet';

/** `plain` has an outline, `strong` is the one main action, `quiet` looks like a link. 40 px high, 44 on a phone. */
export function buttonClass(look: ButtonLook = 'plain', className?: string): string {
  return [styles.button, styles[look], className].filter((name) => name !== undefined).join(' ');
}

export function Button({
  look,
  className,
  type = 'button',
  ...rest
}: ComponentProps<'button'> & { readonly look?: ButtonLook }) {
  return <button {...rest} type={type} className={buttonClass(look, className)} />;
}

/** Looks like a button, goes somewhere. */
export function LinkButton({ look, className, ...rest }: ComponentProps<'a'> & { readonly look?: ButtonLook }) {
  return <a {...rest} className={buttonClass(look, className)} />;
}
