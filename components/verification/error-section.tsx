import { formatNumber } from '@/lib/i18n/format';
import { getTranslator } from '@/lib/i18n/messages';
import { type HorizonVerification, VERIFIED_METHODS, type VerifiedMethod } from '@/lib/wire/verification';
import { ErrorChart } from './error-chart';
import { FigureTable, type PartProps, Section } from './section';
import styles from './verification.module.css';

/** How far off, by days ahead, beside the simple methods. */
export function ErrorSection({ language, document }: PartProps) {
  const t = getTranslator(language, 'verification');
  const { horizons } = document.advance;
  const km = (value: number) => formatNumber(value, language);
  return (
    <Section id="error" title={t('error.title')}>
      <p>{t('error.text')}</p>
      <p>{t('error.crps')}</p>
      <dl className={styles.methods}>
        {VERIFIED_METHODS.filter((method) => method !== 'ours').map((method) => (
          <div key={method}>
            <dt>{t(`method.${method}`)}</dt>
            <dd>{t(`methodMeans.${method}`)}</dd>
          </div>
        ))}
      </dl>
      <FigureTable
        caption={t('error.table')}
        columns={[
          { name: t('daysAhead'), isText: true },
          { name: t('cases') },
          ...VERIFIED_METHODS.map((method) => ({ name: t(`methodShort.${method}`) })),
        ]}
        rows={horizons.map((horizon) => ({
          key: String(horizon.days),
          cells: [
            t('days', { days: horizon.days }),
            t('casesOf', { cases: horizon.targets, caravans: horizon.caravans }),
            ...VERIFIED_METHODS.map((method) => writeScore(horizon, method)),
          ],
        }))}
      />
    </Section>
  );

  function writeScore({ scores }: HorizonVerification, method: VerifiedMethod): string {
    const score = scores.find((one) => one.method === method);
    return score ? `${km(score.meanErrorKm)} · ${km(score.crpsKm)}` : '–';
  }
}

/** The same as lines: what a reader sees first. */
export function ErrorFigure({ language, document }: PartProps) {
  const t = getTranslator(language, 'verification');
  return (
    <figure>
      <figcaption>{t('error.chart')}</figcaption>
      <ErrorChart
        horizons={document.advance.horizons}
        nameOf={(method) => t(`methodShort.${method}`)}
        formatDays={(days) => String(days)}
        formatKm={(km) => formatNumber(km, language)}
        label={t('error.chart')}
      />
    </figure>
  );
}
