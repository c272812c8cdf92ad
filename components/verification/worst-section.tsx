import { type LocalDate, parseLocalDate } from '@/lib/core/time';
import { formatDate, formatNumber } from '@/lib/i18n/format';
import { getTranslator } from '@/lib/i18n/messages';
import { trackerPath } from '@/lib/wire/addresses';
import { FigureTable, type PartProps, Section } from './section';

/** Where it was most wrong, and why if that is known. */
export function WorstSection({ language, document }: PartProps) {
  const t = getTranslator(language, 'verification');
  const km = (value: number) => formatNumber(value, language);
  return (
    <Section id="worst" title={t('worst.title')}>
      <p>{t('worst.text')}</p>
      <FigureTable
        caption={t('worst.table')}
        columns={[
          { name: t('caravan'), isText: true },
          { name: t('worst.issued'), isText: true },
          { name: t('worst.said') },
          { name: t('worst.came') },
          { name: t('worst.why'), isText: true },
        ]}
        rows={document.worst.map((miss) => ({
          key: `${miss.slug}/${miss.issuedOn}/${miss.days}`,
          cells: [
            <a key="link" href={trackerPath(language, miss.slug)}>
              {miss.name[language]}
            </a>,
            t('worst.issuedFor', { date: writeDate(miss.issuedOn), days: miss.days }),
            `${km(miss.forecastKm.p10)}–${km(miss.forecastKm.p90)}`,
            t('worst.cameTo', { km: km(miss.actualKm), from: miss.fromPlace, to: miss.toPlace }),
            miss.reason === null ? t('worst.unknown') : t(`worst.reason.${miss.reason}`),
          ],
        }))}
      />
    </Section>
  );

  function writeDate(text: string): string {
    const date: LocalDate | undefined = parseLocalDate(text);
    return date === undefined ? text : formatDate(date, language);
  }
}
