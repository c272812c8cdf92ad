import type { ReactNode } from 'react';
import type { Language } from '@/lib/view-state/view-state';
import type { VerificationDocument } from '@/lib/wire/verification';
import styles from './verification.module.css';

/** What each part of the page is drawn from. */
export interface PartProps {
  readonly language: Language;
  readonly document: VerificationDocument;
}

/** A part of the page with an address of its own. */
export function Section(props: { readonly id: string; readonly title: string; readonly children: ReactNode }) {
  return (
    <section id={props.id} aria-labelledby={`${props.id}-title`} className={styles.section}>
      <h2 id={`${props.id}-title`}>{props.title}</h2>
      {props.children}
    </section>
  );
}

export interface Column {
  readonly name: string;
  readonly isText?: boolean;
}

/** The figures behind a chart. On a narrow screen it scrolls by itself, also by key. */
export function FigureTable(props: {
  readonly caption: string;
  readonly columns: readonly Column[];
  readonly rows: readonly { readonly key: string; readonly cells: readonly ReactNode[]; readonly isStrong?: boolean }[];
}) {
  const { caption, columns, rows } = props;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by key (axe: scrollable-region-focusable)
    <section className={styles.scroll} aria-label={caption} tabIndex={0}>
      <table className={styles.table}>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {columns.map(({ name, isText }) => (
              <th key={name} scope="col" data-text={isText || undefined}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, cells, isStrong }) => (
            <tr key={key} data-strong={isStrong || undefined}>
              {cells.map((cell, index) =>
                index === 0 ? (
                  <th key={columns[0]?.name} scope="row" data-text="">
                    {cell}
                  </th>
                ) : (
                  <td key={columns[index]?.name} data-text={columns[index]?.isText || undefined}>
                    {cell}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
