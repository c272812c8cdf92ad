import styles from './source-mark.module.css';

/** Kinds of sources differ by shape: square press, hollow square official, diamond organisation, circle, triangle. */
const SHAPES: Readonly<Record<string, string>> = {
  press: 'M2 2h8v8H2z',
  official: 'M2.75 2.75h6.5v6.5h-6.5z',
  organisation: 'M6 .8 11.2 6 6 11.2.8 6z',
  eyewitness: 'M6 1.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9z',
  researcher: 'M6 1.2 11 10.4H1z',
};

export function SourceMark({ kind }: { readonly kind: string }) {
  return (
    <svg className={styles.mark} width="12" height="12" viewBox="0 0 12 12" aria-hidden="true" data-kind={kind}>
      <path d={SHAPES[kind] ?? SHAPES.press} />
    </svg>
  );
}
