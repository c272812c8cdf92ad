'use client';

import { useParams } from 'next/navigation';
import type { Language } from '@/lib/view-state/view-state';
import { pagePath } from '@/lib/wire/addresses';
import { MessagePage } from './message-page';
import styles from './page.module.css';

interface NotFoundWords {
  readonly title: string;
  readonly text: string;
  readonly back: string;
}

export function NotFoundMessage({ words }: { readonly words: Readonly<Record<Language, NotFoundWords>> }) {
  const language = useParams().lang === 'es' ? 'es' : 'en';
  const { title, text, back } = words[language];
  return (
    <div className={styles.frame}>
      <main id="content" tabIndex={-1} className={styles.text}>
        <MessagePage title={title}>
          <p>{text}</p>
          <p>
            <a href={pagePath(language, '/')}>{back}</a>
          </p>
        </MessagePage>
      </main>
    </div>
  );
}
