import type { ReactNode } from 'react';
import type { Language } from '@/lib/view-state/view-state';
import styles from './page.module.css';
import { SiteHeader } from './site-header';

/** The frame of every page but the tracker: head, content, and the width text is read in. */
export function Page({
  language,
  path,
  width = 'wide',
  children,
}: {
  readonly language: Language;
  readonly path: string;
  readonly width?: 'wide' | 'text';
  readonly children: ReactNode;
}) {
  return (
    <div className={styles.frame}>
      <SiteHeader language={language} path={path} />
      <main id="content" tabIndex={-1} className={width === 'text' ? styles.text : styles.wide}>
        {children}
      </main>
    </div>
  );
}
