'use client';

import { memo } from 'react';
import { useTranslations } from 'use-intl';
import { localDateOf } from '@/lib/core/time';
import { formatDateRange } from '@/lib/i18n/format';
import type { Language } from '@/lib/view-state/view-state';
import { findFittingWords } from '../fitting-words';
import { toPercent } from '../timeline-scale';
import type { TimelineWindow } from '../timeline-window';
import styles from './block-words.module.css';
import type { StillBlock } from './still-blocks';

/** "Rest, 5 days" below a block, "No report" with its dates at the top of a gap, where they have room. */
export const BlockWords = memo(function BlockWords(props: {
  readonly blocks: readonly StillBlock[];
  readonly timeZone: string;
  readonly language: Language;
  readonly plotPx: number;
  readonly window: TimelineWindow;
}) {
  const t = useTranslations('timeline');
  const { window } = props;
  return (
    <div className={styles.words} aria-hidden="true">
      {props.blocks.map((whole) => {
        const block = cutToWindow(whole, window);
        const lines = listLines(block, { ...props, t });
        if (lines.length === 0) return null;
        const box = { left: toPercent(block.start), width: toPercent(block.width), top: toPercent(block.y) };
        return (
          <span key={`${block.kind}${block.start}`} className={styles[block.kind]} style={box}>
            {lines.map((line) => (
              <span key={line}>{line}</span>
            ))}
          </span>
        );
      })}
    </div>
  );
});

/** The part of a block that is seen: its words stand in the middle of that. */
function cutToWindow(block: StillBlock, window: TimelineWindow): StillBlock {
  const start = Math.max(block.start, window.start);
  const end = Math.min(block.start + block.width, window.start + window.width);
  return { ...block, start, width: Math.max(0, end - start) };
}

function listLines(
  { kind, days, from, to, width }: StillBlock,
  shown: {
    readonly timeZone: string;
    readonly language: Language;
    readonly plotPx: number;
    readonly t: ReturnType<typeof useTranslations<'timeline'>>;
  },
): readonly string[] {
  const { t, plotPx, language, timeZone } = shown;
  const roomPx = width * plotPx;
  if (kind === 'rest')
    return keepSaid(findFittingWords([t('restDays', { days }), t('restDaysShort', { days })], roomPx));
  const range = formatDateRange({ from: localDateOf(from, timeZone), to: localDateOf(to, timeZone) }, language);
  const said = findFittingWords([t('gap')], roomPx);
  return said === undefined ? [] : [said, ...keepSaid(findFittingWords([range], roomPx))];
}

function keepSaid(words: string | undefined): readonly string[] {
  return words === undefined ? [] : [words];
}
