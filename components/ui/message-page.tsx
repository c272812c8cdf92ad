import type { ReactNode } from 'react';
import styles from './message-page.module.css';

/** A page that says one thing: what is missing or went wrong, and where to go on. */
export function MessagePage({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <div className={styles.message}>
      <h1>{title}</h1>
      {children}
    </div>
  );
}
