import { getTranslator } from '@/lib/i18n/messages';
import type { Language } from '@/lib/view-state/view-state';
import { MethodSection } from './method-section';

/** What the data are made of; `data-sources.test.ts` holds it against the manifest of the generated files. */
export const DATA_SOURCES = [
  'seeds',
  'past',
  'events',
  'network',
  'crossings',
  'border',
  'gazetteer',
  'basemap',
] as const;

export function DataSources({ language }: { readonly language: Language }) {
  const t = getTranslator(language, 'method');
  return (
    <MethodSection id="sources" title={t('section.sources')}>
      <p>{t('sourcesIntro')}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('data')}</th>
            <th scope="col">{t('from')}</th>
            <th scope="col">{t('licence')}</th>
          </tr>
        </thead>
        <tbody>
          {DATA_SOURCES.map((key) => (
            <tr key={key}>
              <th scope="row">{t(`sources.${key}.what`)}</th>
              <td>{t(`sources.${key}.from`)}</td>
              <td>{t(`sources.${key}.licence`)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>
        {t.rich('attribution', {
          osm: (words) => <a href="https://www.openstreetmap.org/copyright">{words}</a>,
          geonames: (words) => <a href="https://www.geonames.org/">{words}</a>,
        })}
      </p>
    </MethodSection>
  );
}
