import { formatNumber } from '@/lib/i18n/format';
import { getTranslator } from '@/lib/i18n/messages';
import type { Language } from '@/lib/view-state/view-state';
import { pagePath } from '@/lib/wire/addresses';
import type { VerificationDocument } from '@/lib/wire/verification';
import { CaravanSection } from './caravan-section';
import { CoverageSection } from './coverage-section';
import { EndingSection } from './ending-section';
import { ErrorFigure, ErrorSection } from './error-section';
import { ReconstructionSection } from './reconstruction-section';
import { SkillSection } from './skill-section';
import { StrictSection } from './strict-section';
import { Verdicts } from './verdicts';
import styles from './verification.module.css';
import { WorstSection } from './worst-section';

/** How good the forecasts have been: in plain words first, then every figure with its error, then the misses. */
export function VerificationPage(props: { readonly language: Language; readonly document: VerificationDocument }) {
  const { language, document } = props;
  const t = getTranslator(language, 'verification');
  const { sample, advance } = document;
  const week = advance.horizons.find(({ days }) => days === 7);
  const day = advance.horizons.find(({ days }) => days === 1);
  const kmOf = (horizon: typeof day) => horizon?.scores.find(({ method }) => method === 'ours')?.medianErrorKm;
  const [dayKm, weekKm] = [kmOf(day), kmOf(week)];
  return (
    <div className={styles.page}>
      <h1>{t('title')}</h1>
      <div className={styles.beside}>
        <div className={styles.lead}>
          {dayKm !== undefined && weekKm !== undefined && (
            <p className={styles.headline}>
              {t('headline', {
                caravans: sample.caravans,
                dates: formatNumber(sample.issueDates, language),
                dayKm: formatNumber(dayKm, language),
                weekKm: formatNumber(weekKm, language),
              })}
            </p>
          )}
          <p>{t('how', { answered: sample.answered, dates: sample.issueDates, learnedFrom: sample.learnedFrom })}</p>
          <Verdicts language={language} advance={advance} />
          <p>
            {t('few')} <a href={pagePath(language, '/method#verification')}>{t('toMethod')}</a> ·{' '}
            <a href="/api/v1/verification">{t('asData')}</a>
          </p>
        </div>
        <ErrorFigure {...props} />
      </div>
      <ErrorSection {...props} />
      <SkillSection {...props} />
      <CoverageSection {...props} />
      <EndingSection {...props} />
      <ReconstructionSection {...props} />
      <StrictSection {...props} />
      <WorstSection {...props} />
      <CaravanSection {...props} />
    </div>
  );
}
