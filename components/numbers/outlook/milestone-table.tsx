'use client';

import { useTranslations } from 'use-intl';
import type { Milestone } from '@/lib/core/forecast';
import { withoutState } from '@/lib/core/without-state';
import { countInTen, formatChance, formatDistance } from '@/lib/i18n/format';
import { useNumbers } from '../numbers-context';
import { Dots } from './dots';
import styles from './outlook-panel.module.css';

/** What lies ahead and how likely it gets there as one, at any time. */
export function MilestoneTable({ milestones }: { readonly milestones: readonly Milestone[] }) {
  const t = useTranslations('outlook');
  const { style } = useNumbers();
  if (milestones.length === 0) return null;
  return (
    <table className={styles.rows}>
      <caption>
        {t('milestones')} <small>{t('milestonesNote')}</small>
      </caption>
      <tbody>
        {milestones.map(({ id, name, kind, km, probability }) => (
          <tr key={id}>
            <th scope="row">{kind === 'capital' ? t('capital') : withoutState(name)}</th>
            <td className={styles.km}>{formatDistance(km, style)}</td>
            <td className={styles.tens}>
              <Dots full={countInTen(probability)} total={10} />
            </td>
            <td className={styles.chance}>{formatChance(probability, style.language)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
