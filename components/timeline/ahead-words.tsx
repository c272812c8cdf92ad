'use client';

import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { useMomentValue } from '@/components/moment/moment-context';
import { findOutlook } from '@/lib/core/find-outlook';
import styles from './ahead-words.module.css';
import type { BoardProps } from './board-props';
import { describeAhead } from './describe-ahead';

/** The forecast for the chosen day ahead, said again when another is chosen; with none chosen nothing. */
export function AheadWords(props: Pick<BoardProps, 'outlooks' | 'outlookState' | 'ahead' | 'language' | 'units'>) {
  const { outlooks, outlookState, ahead, language, units } = props;
  const t = useTranslations('timeline');
  const answer = useMomentValue(({ progress }) => findOutlook(outlooks, progress.at)?.forecast ?? outlookState);
  const words = useMemo(
    () => (ahead === null ? undefined : describeAhead({ answer, ahead }, { t, style: { language, units } })),
    [answer, ahead, t, language, units],
  );
  return (
    <p className={styles.words} role="status">
      {typeof words === 'object' ? (
        <>
          <span>{words.range}</span> <i aria-hidden="true">·</i> <span>{words.together}</span>
        </>
      ) : (
        words
      )}
    </p>
  );
}
