import type { ReactNode } from 'react';
import styles from './method-page.module.css';

/** A part of the method with an address of its own: other pages link to `/method#id`. */
export function MethodSection({
  id,
  title,
  children,
}: {
  readonly id: string;
  readonly title: string;
  readonly children: ReactNode;
}) {
  return (
    <section id={id} aria-labelledby={`${id}-title`} className={styles.section}>
      <h2 id={`${id}-title`}>{title}</h2>
      {children}
    </section>
  );
}
