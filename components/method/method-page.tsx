import { getTranslator } from '@/lib/i18n/messages';
import type { Language } from '@/lib/view-state/view-state';
import { DataSources } from './data-sources';
import { MethodInEnglish } from './method-en';
import { MethodInSpanish } from './method-es';
import type { MethodFacts } from './method-facts';
import styles from './method-page.module.css';

/** The sections in their order; both languages have them all. */
const SECTIONS = [
  'reports',
  'matching',
  'position',
  'band',
  'freshness',
  'distance',
  'covered',
  'pace',
  'forecast',
  'ending',
  'verification',
  'people',
  'known',
  'reporting',
  'not-listed',
  'protection',
  'sources',
] as const;

export function MethodPage({ language, facts }: { readonly language: Language; readonly facts: MethodFacts }) {
  const t = getTranslator(language, 'method');
  return (
    <div className={styles.page}>
      <h1>{t('title')}</h1>
      <nav className={styles.contents} aria-label={t('contents')}>
        <ul>
          {SECTIONS.map((id) => (
            <li key={id}>
              <a href={`#${id}`}>{t(`section.${id}`)}</a>
            </li>
          ))}
        </ul>
      </nav>
      <div>
        {language === 'es' ? <MethodInSpanish facts={facts} /> : <MethodInEnglish facts={facts} />}
        <DataSources language={language} />
      </div>
    </div>
  );
}
