import type { ReactNode } from 'react';
import { buttonClass } from './button';
import styles from './disclosure.module.css';

/** Opens on demand, without script. */
export function Disclosure({
  summary,
  children,
  open,
}: {
  readonly summary: ReactNode;
  readonly children: ReactNode;
  readonly open?: boolean;
}) {
  return (
    <details className={styles.details} open={open}>
      <summary className={buttonClass('plain', styles.summary)}>{summary}</summary>
      {children}
    </details>
  );
}
