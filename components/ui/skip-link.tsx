import styles from './skip-link.module.css';

/** The first thing the Tab key reaches. Every page has an element `#content`. */
export function SkipLink({ words }: { readonly words: string }) {
  return (
    <a className={styles.skip} href="#content">
      {words}
    </a>
  );
}
