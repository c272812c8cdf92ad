'use client';

import { type FocusEvent, type ReactNode, useState } from 'react';
import { PHONE, useMedia } from '@/components/ui/use-media';
import styles from './sheet.module.css';
import { type SheetRest, useSheetDrag } from './use-sheet-drag';

const RESTS = ['peek', 'half', 'full'] as const;

/** The column on a wide screen; on a phone a sheet with three rests, reached by drag and by two buttons. */
export function Sheet(props: {
  readonly words: { readonly lower: string; readonly raise: string; readonly label: string };
  /** Drawn above the rest when a phone's sheet is raised to its full height. */
  readonly renderStrip: () => ReactNode;
  /** Raised from the start, on a phone. */
  readonly isRaised: boolean;
  readonly children: ReactNode;
}) {
  const [rest, setRest] = useState<SheetRest>(props.isRaised ? 'full' : 'peek');
  const isPhone = useMedia(PHONE);
  const drag = useSheetDrag(setRest);
  const index = RESTS.indexOf(rest);
  const lower = RESTS[index - 1];
  const raise = RESTS[index + 1];
  // The keyboard reaches what lies below the edge: the sheet rises with it.
  const onFocus = (event: FocusEvent<HTMLElement>) => {
    if (rest === 'peek' && event.target.matches(':focus-visible') && !event.target.closest('[data-handle]')) {
      setRest('half');
    }
  };
  return (
    <section
      className={styles.sheet}
      aria-label={props.words.label}
      data-rest={rest}
      data-dragged={drag.height !== null || undefined}
      style={drag.height === null ? undefined : { height: `${drag.height}px` }}
      onFocus={onFocus}
    >
      <div className={styles.handle} data-handle="" data-needs-script="" {...drag.handlers}>
        <span />
        <SheetButton label={props.words.lower} path="M5 8l5 5 5-5" onPress={lower && (() => setRest(lower))} />
        <SheetButton label={props.words.raise} path="M5 12l5-5 5 5" onPress={raise && (() => setRest(raise))} />
      </div>
      {isPhone && rest === 'full' && props.renderStrip()}
      <div className={styles.body}>{props.children}</div>
    </section>
  );
}

function SheetButton(props: {
  readonly label: string;
  readonly path: string;
  readonly onPress: (() => void) | undefined;
}) {
  return (
    <button type="button" aria-label={props.label} aria-disabled={!props.onPress} onClick={props.onPress}>
      <svg width="20" height="20" viewBox="0 0 20 20" aria-hidden="true">
        <path d={props.path} />
      </svg>
    </button>
  );
}
