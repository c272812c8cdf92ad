import { formatSignedPercent } from '@/lib/i18n/format';
import { getTranslator } from '@/lib/i18n/messages';
import { type Baseline, type Estimate, VERIFIED_METHODS } from '@/lib/wire/verification';
import { IntervalChart } from './interval-chart';
import { isBeyondChance } from './list-verdicts';
import { FigureTable, type PartProps, Section } from './section';
import styles from './verification.module.css';

const LOW = -0.4;
const HIGH = 1;

/** How much smaller the error is than that of each simple method, with what chance could have made of it. */
export function SkillSection({ language, document }: PartProps) {
  const t = getTranslator(language, 'verification');
  const { horizons } = document.advance;
  const percent = (share: number) => formatSignedPercent(share, language);
  const withInterval = ({ value, low, high }: Estimate) => `${percent(value)} (${percent(low)} … ${percent(high)})`;
  const baselines = VERIFIED_METHODS.filter((method): method is Baseline => method !== 'ours');
  const rowsOf = (against: Baseline) =>
    horizons.flatMap(({ days, skills }) => {
      const skill = skills.find((one) => one.against === against);
      return skill ? [{ days, skill }] : [];
    });
  return (
    <Section id="skill" title={t('skill.title')}>
      <p>{t('skill.text')}</p>
      <div className={styles.panels}>
        {baselines.map((against) => (
          <figure key={against}>
            <figcaption>{t('skill.against', { method: t(`method.${against}`) })}</figcaption>
            <IntervalChart
              rows={rowsOf(against).map(({ days, skill }) => ({
                name: t('days', { days }),
                estimate: skill.crps,
                second: skill.crpsLog,
                isQuiet: !isBeyondChance(skill),
              }))}
              low={LOW}
              high={HIGH}
              reference={0}
              ticks={[0, 0.5, 1]}
              formatTick={percent}
              label={t('skill.against', { method: t(`method.${against}`) })}
            />
          </figure>
        ))}
      </div>
      <FigureTable
        caption={t('skill.table')}
        columns={[
          { name: t('daysAhead'), isText: true },
          ...baselines.map((against) => ({ name: t(`methodShort.${against}`) })),
        ]}
        rows={horizons.map(({ days, skills }) => ({
          key: String(days),
          cells: [
            t('days', { days }),
            ...baselines.map((against) => {
              const skill = skills.find((one) => one.against === against);
              return skill ? withInterval(skill.crps) : '–';
            }),
          ],
        }))}
      />
    </Section>
  );
}
