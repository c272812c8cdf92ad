'use client';

import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { readTold } from '@/components/moment/moment-forecast';
import { useReadable } from '@/components/ui/use-readable';
import styles from './ahead-words.module.css';
import type { BoardProps } from './board-props';
import { describeAhead } from './describe-ahead';

/** The forecast for the chosen day ahead, said again when another is chosen; with none chosen nothing. */
export function AheadWords(props: Pick<BoardProps, 'forecast' | 'ahead' | 'language' | 'units'>) {
  const { forecast, ahead, language, units } = props;
  const t = useTranslations('timeline');
  const answer = useReadable(forecast, readTold) ?? 'here';
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
