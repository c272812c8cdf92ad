import { formatList } from '@/lib/i18n/format';
import { getTranslator } from '@/lib/i18n/messages';
import type { Language } from '@/lib/view-state/view-state';
import type { AdvanceVerification } from '@/lib/wire/verification';
import { listVerdicts } from './list-verdicts';
import styles from './verification.module.css';

/** Better than which simple methods, and on which days not: said in the text, not only drawn. */
export function Verdicts({
  language,
  advance,
}: {
  readonly language: Language;
  readonly advance: Pick<AdvanceVerification, 'horizons'>;
}) {
  const t = getTranslator(language, 'verification');
  const write = (days: readonly number[]) => formatList(days.map(String), language);
  return (
    <ul className={styles.verdicts}>
      {listVerdicts(advance).map(({ against, betterDays, notBetterDays }) => (
        <li key={against}>
          <b>{t(`method.${against}`)}</b>{' '}
          {notBetterDays.length === 0
            ? t('betterOnAll')
            : betterDays.length === 0
              ? t('betterOnNone')
              : t('betterOnSome', { better: write(betterDays), not: write(notBetterDays) })}
        </li>
      ))}
    </ul>
  );
}
