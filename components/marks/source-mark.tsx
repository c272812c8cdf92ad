import type { SourceKind } from '@/lib/core/report';
import styles from './source-mark.module.css';
import { drawSourceMark } from './source-shape';

/** The mark of a source in a line of text. */
export function SourceMark({ kind }: { readonly kind: SourceKind }) {
  return (
    <svg className={styles.mark} width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
      <path d={drawSourceMark(kind, { x: 6, y: 6, radius: 4 })} />
    </svg>
  );
}
