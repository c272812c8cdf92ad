import { formatNumber, formatPercent } from '@/lib/i18n/format';
import { getTranslator } from '@/lib/i18n/messages';
import { trackerPath } from '@/lib/wire/addresses';
import { FigureTable, type PartProps, Section } from './section';

/** Each caravan by itself: a few have most of the dates. */
export function CaravanSection({ language, document }: PartProps) {
  const t = getTranslator(language, 'verification');
  const number = (value: number | null, digits = 0) => (value === null ? '–' : formatNumber(value, language, digits));
  return (
    <Section id="caravans" title={t('caravans.title')}>
      <p>{t('caravans.text')}</p>
      <FigureTable
        caption={t('caravans.table')}
        columns={[
          { name: t('caravan'), isText: true },
          { name: t('caravans.dates') },
          { name: t('caravans.targets') },
          { name: t('caravans.error') },
          { name: t('caravans.log') },
          { name: t('caravans.held') },
          { name: t('caravans.hidden') },
        ]}
        rows={document.caravans.map((caravan) => ({
          key: caravan.slug,
          cells: [
            <a key="link" href={trackerPath(language, caravan.slug)}>
              {caravan.name[language]}
            </a>,
            caravan.answered === caravan.issueDates
              ? number(caravan.issueDates)
              : t('caravans.answeredOf', { answered: caravan.answered, dates: caravan.issueDates }),
            number(caravan.targets),
            number(caravan.medianErrorKm),
            caravan.crpsLog === null
              ? '–'
              : `${number(caravan.crpsLog, 2)} · ${number(caravan.simpleMixtureCrpsLog, 2)}`,
            caravan.held90 === null ? '–' : formatPercent(caravan.held90, language),
            caravan.hiddenDays === 0
              ? '–'
              : t('caravans.hiddenOf', { km: number(caravan.hiddenDayErrorKm, 1), days: caravan.hiddenDays }),
          ],
        }))}
      />
    </Section>
  );
}
