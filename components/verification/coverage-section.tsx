import { formatPercent } from '@/lib/i18n/format';
import { getTranslator } from '@/lib/i18n/messages';
import type { CoverageVerification, Estimate } from '@/lib/wire/verification';
import { IntervalChart } from './interval-chart';
import { FigureTable, type PartProps, Section } from './section';
import styles from './verification.module.css';

const BANDS = [
  { key: 'band50', nominal: 0.5 },
  { key: 'band80', nominal: 0.8 },
  { key: 'band90', nominal: 0.9 },
] as const;

/** Whether a band that says 8 in 10 held in 8 of 10 cases. */
export function CoverageSection({ language, document }: PartProps) {
  const t = getTranslator(language, 'verification');
  const { horizons, coverage } = document.advance;
  const rows: readonly { readonly name: string; readonly of: CoverageVerification }[] = [
    { name: t('coverage.pooled'), of: coverage },
    ...horizons.map((horizon) => ({ name: t('days', { days: horizon.days }), of: horizon.coverage })),
  ];
  const percent = (share: number) => formatPercent(share, language);
  return (
    <Section id="coverage" title={t('coverage.title')}>
      <p>{t('coverage.text', { held: percent(coverage.band80.value) })}</p>
      <div className={styles.panels}>
        {BANDS.map(({ key, nominal }) => (
          <figure key={key}>
            <figcaption>{t('coverage.chart', { nominal: percent(nominal) })}</figcaption>
            <IntervalChart
              rows={rows.map(({ name, of }) => ({ name, estimate: of[key] }))}
              low={0}
              high={1}
              reference={nominal}
              ticks={[0, 0.5, 1]}
              formatTick={percent}
              label={t('coverage.chart', { nominal: percent(nominal) })}
            />
          </figure>
        ))}
      </div>
      <FigureTable
        caption={t('coverage.table')}
        columns={[
          { name: t('daysAhead'), isText: true },
          ...BANDS.map(({ nominal }) => ({ name: t('coverage.band', { nominal: percent(nominal) }) })),
        ]}
        rows={rows.map(({ name, of }) => ({
          key: name,
          cells: [name, ...BANDS.map(({ key }) => withInterval(of[key]))],
        }))}
      />
    </Section>
  );

  function withInterval({ value, low, high }: Estimate): string {
    return `${percent(value)} (${percent(low)}–${percent(high)})`;
  }
}
