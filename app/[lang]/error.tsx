'use client';

import { useParams } from 'next/navigation';
import { Button } from '@/components/ui/button';
import { MessagePage } from '@/components/ui/message-page';
import styles from '@/components/ui/page.module.css';
import { pagePath } from '@/lib/wire/addresses';

/** These few words stand here and not in the messages: the page that could have brought them is the one that failed. */
const WORDS = {
  en: {
    title: 'This page did not load.',
    text: 'The data are safe. Try again in a moment.',
    retry: 'Try again',
    all: 'All caravans',
  },
  es: {
    title: 'Esta página no cargó.',
    text: 'Los datos están a salvo. Inténtelo de nuevo en un momento.',
    retry: 'Intentar de nuevo',
    all: 'Todas las caravanas',
  },
} as const;

export default function ErrorPage({ retry }: { readonly error: unknown; readonly retry: () => void }) {
  const language = useParams().lang === 'es' ? 'es' : 'en';
  const words = WORDS[language];
  return (
    <div className={styles.frame}>
      <main id="content" tabIndex={-1} className={styles.text}>
        <MessagePage title={words.title}>
          <p>{words.text}</p>
          <p>
            <Button look="strong" onClick={retry}>
              {words.retry}
            </Button>
          </p>
          <p>
            <a href={pagePath(language, '/')}>{words.all}</a>
          </p>
        </MessagePage>
      </main>
    </div>
  );
}
