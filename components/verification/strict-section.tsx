import { formatNumber, formatPercent, formatSignedPercent } from '@/lib/i18n/format';
import { getTranslator } from '@/lib/i18n/messages';
import { FigureTable, type PartProps, Section } from './section';

/** The same, had it been made on the day: from those caravans alone that had ended by then. */
export function StrictSection({ language, document }: PartProps) {
  const t = getTranslator(language, 'verification');
  const { strict, sample } = document;
  const percent = (share: number) => formatSignedPercent(share, language);
  return (
    <Section id="strict" title={t('strict.title')}>
      <p>{t('strict.text', { answered: strict.answered, dates: sample.issueDates })}</p>
      <FigureTable
        caption={t('strict.table')}
        columns={[
          { name: t('daysAhead'), isText: true },
          { name: t('cases') },
          { name: t('strict.error') },
          { name: t('strict.skill') },
          { name: t('coverage.band', { nominal: formatPercent(0.8, language) }) },
        ]}
        rows={strict.horizons.map(({ days, targets, caravans, scores, skills, coverage }) => {
          const ours = scores.find(({ method }) => method === 'ours');
          const skill = skills.find(({ against }) => against === 'simple-mixture')?.crps;
          return {
            key: String(days),
            cells: [
              t('days', { days }),
              t('casesOf', { cases: targets, caravans }),
              ours ? formatNumber(ours.meanErrorKm, language) : '–',
              skill ? `${percent(skill.value)} (${percent(skill.low)} … ${percent(skill.high)})` : '–',
              formatPercent(coverage.band80.value, language),
            ],
          };
        })}
      />
    </Section>
  );
}
