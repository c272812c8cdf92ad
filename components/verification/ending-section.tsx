import { formatNumber, formatPercent, formatSignedPercent } from '@/lib/i18n/format';
import { getTranslator } from '@/lib/i18n/messages';
import { ReliabilityChart } from './reliability-chart';
import { FigureTable, type PartProps, Section } from './section';
import styles from './verification.module.css';

/** Whether the chance of ending came true as often as it said. */
export function EndingSection({ language, document }: PartProps) {
  const t = getTranslator(language, 'verification');
  const { horizons, reliability } = document.ending;
  const percent = (share: number) => formatPercent(share, language);
  const week = horizons.find(({ days }) => days === 7);
  const isBetter = week !== undefined && week.skill.low > 0;
  return (
    <Section id="ending" title={t('ending.title')}>
      <div className={styles.beside}>
        <div>
          {week && (
            <p>
              {t('ending.text', {
                cases: week.cases,
                events: week.events,
                caravans: week.caravansWithEvent,
                said: percent(week.meanProbability),
                happened: percent(week.happened),
              })}
            </p>
          )}
          <p>{t(isBetter ? 'ending.better' : 'ending.notBetter')}</p>
        </div>
        <figure>
          <figcaption>{t('ending.chart')}</figcaption>
          <ReliabilityChart
            reliability={reliability}
            said={t('ending.said')}
            happened={t('ending.happened')}
            formatShare={percent}
            label={t('ending.chart')}
          />
        </figure>
      </div>
      <FigureTable
        caption={t('ending.reliabilityTable')}
        columns={[
          { name: t('ending.class'), isText: true },
          { name: t('cases') },
          { name: t('ending.said') },
          { name: t('ending.happened') },
        ]}
        rows={reliability.map(({ from, to, cases, caravans, meanProbability, happened }) => ({
          key: String(from),
          cells: [
            `${percent(from)}–${percent(to)}`,
            t('casesOf', { cases, caravans }),
            percent(meanProbability),
            percent(happened),
          ],
        }))}
      />
      <FigureTable
        caption={t('ending.table')}
        columns={[
          { name: t('ending.within'), isText: true },
          { name: t('cases') },
          { name: t('ending.events') },
          { name: t('ending.brier') },
          { name: t('ending.constant') },
          { name: t('ending.skill') },
        ]}
        rows={horizons.map((horizon) => ({
          key: String(horizon.days),
          cells: [
            t('days', { days: horizon.days }),
            t('casesOf', { cases: horizon.cases, caravans: horizon.caravans }),
            formatNumber(horizon.events, language),
            formatNumber(horizon.brier, language, 3),
            formatNumber(horizon.constantRate.brier, language, 3),
            `${formatSignedPercent(horizon.skill.value, language)} (${formatSignedPercent(horizon.skill.low, language)} … ${formatSignedPercent(horizon.skill.high, language)})`,
          ],
        }))}
      />
    </Section>
  );
}
