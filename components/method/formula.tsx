import type { ReactNode } from 'react';
import styles from './method-page.module.css';

/** A formula on a line of its own, in plain characters: it can be copied and heard. */
export function Formula({ children }: { readonly children: ReactNode }) {
  return <span className={styles.formula}>{children}</span>;
}
