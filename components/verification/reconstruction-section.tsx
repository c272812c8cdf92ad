import { formatNumber, formatPercent, formatSignedPercent } from '@/lib/i18n/format';
import { getTranslator } from '@/lib/i18n/messages';
import type { ReconstructionVerification } from '@/lib/wire/verification';
import { FigureTable, type PartProps, Section } from './section';

/** One day is hidden and guessed: how good the position between two reports is. */
export function ReconstructionSection({ language, document }: PartProps) {
  const t = getTranslator(language, 'verification');
  const { reconstruction } = document;
  const { days, caravans, scores, skill, near, band50, band90, medianBand90Km } = reconstruction;
  const percent = (share: number) => formatPercent(share, language);
  const km = (value: number) => formatNumber(value, language, value < 9.95 ? 1 : 0);
  return (
    <Section id="reconstruction" title={t('reconstruction.title')}>
      <p>
        {t('reconstruction.text', { days, caravans })}{' '}
        {t(skill.low > 0 ? 'reconstruction.better' : 'reconstruction.notBetter', {
          skill: formatSignedPercent(skill.value, language),
          low: formatSignedPercent(skill.low, language),
          high: formatSignedPercent(skill.high, language),
        })}
      </p>
      <p>
        {t('reconstruction.bands', {
          held50: percent(band50.value),
          held90: percent(band90.value),
          width: km(medianBand90Km),
        })}
      </p>
      <FigureTable
        caption={t('reconstruction.table')}
        columns={[
          { name: t('reconstruction.method'), isText: true },
          { name: t('reconstruction.all', { days }) },
          { name: t('reconstruction.near', { days: near.days }) },
        ]}
        rows={scores.map(({ method, meanErrorKm, medianErrorKm }) => ({
          key: method,
          isStrong: method === 'ours',
          cells: [
            t(`reconstruction.methods.${method}`),
            `${km(meanErrorKm)} · ${km(medianErrorKm)}`,
            writeNear(near.scores, method),
          ],
        }))}
      />
    </Section>
  );

  function writeNear(
    near: ReconstructionVerification['near']['scores'],
    method: ReconstructionVerification['scores'][number]['method'],
  ): string {
    const score = near.find((one) => one.method === method);
    return score ? `${km(score.meanErrorKm)} · ${km(score.medianErrorKm)}` : '–';
  }
}
