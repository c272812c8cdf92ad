'use client';

import { useState } from 'react';
import { type ButtonLook, buttonClass } from './button';

interface CopyWords {
  /** On the button: "Copy". */
  readonly copy: string;
  readonly copied: string;
  readonly failed: string;
  /** What is copied, for those who hear the page: "Copy: 1,696 km by road". */
  readonly label?: string;
}

/** Puts a text on the clipboard and says whether it worked. Not shown where no script runs. */
export function CopyButton({
  text,
  words,
  look = 'quiet',
  className,
}: {
  /** A function is asked on the press: for texts that change with every step of a slider. */
  readonly text: string | (() => string);
  readonly words: CopyWords;
  readonly look?: ButtonLook;
  readonly className?: string;
}) {
  const [state, setState] = useState<'rest' | 'copied' | 'failed'>('rest');
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(typeof text === 'string' ? text : text());
      setState('copied');
    } catch {
      setState('failed');
    }
  };
  const said = { rest: words.copy, copied: words.copied, failed: words.failed }[state];
  return (
    <button
      type="button"
      data-needs-script=""
      data-screen-only=""
      className={buttonClass(look, className)}
      onClick={copy}
      onBlur={() => setState('rest')}
      aria-label={state === 'rest' ? words.label : undefined}
    >
      <span aria-live="polite">{said}</span>
    </button>
  );
}
