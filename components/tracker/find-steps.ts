import type { TimelineStep } from '@/components/timeline/step-link';
import { findNextFix, findPreviousFix } from '@/components/timeline/step-moment';
import type { Instant } from '@/lib/core/time';
import type { Language, ViewState } from '@/lib/view-state/view-state';
import { trackerPath } from '@/lib/wire/addresses';

/** The fixes before and after a moment with the addresses of their views. */
export function findSteps(from: {
  readonly fixes: readonly Instant[];
  readonly moment: Instant;
  readonly view: ViewState;
  readonly language: Language;
  readonly slug: string;
}): Readonly<Record<'previous' | 'next', TimelineStep>> {
  const { fixes, moment, view, language, slug } = from;
  const toStep = (fix: Instant | undefined) => {
    const at = fix ?? moment;
    return { moment: at, href: trackerPath(language, slug, { ...view, at, map: null }), isEnd: fix === undefined };
  };
  return { previous: toStep(findPreviousFix(fixes, moment)), next: toStep(findNextFix(fixes, moment)) };
}
