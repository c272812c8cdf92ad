import type { ReactNode } from 'react';
import styles from './notice.module.css';

/** A sentence set apart: `info` explains, `check` asks, `error` says what is wrong and how to mend it. */
export function Notice({
  tone = 'info',
  role,
  children,
}: {
  readonly tone?: 'info' | 'check' | 'error';
  readonly role?: 'status' | 'alert';
  readonly children: ReactNode;
}) {
  return (
    <div role={role} className={`${styles.notice} ${styles[tone]}`}>
      {children}
    </div>
  );
}
