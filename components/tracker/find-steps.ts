import type { TimelineStep } from '@/components/timeline/step-link';
import { findNextFix, findPreviousFix } from '@/components/timeline/step-moment';
import type { Instant } from '@/lib/core/time';
import type { Language } from '@/lib/view-state/view-state';
import { trackerPath } from '@/lib/wire/addresses';
import type { StillView } from './use-view';

export interface StepSource {
  readonly fixes: readonly Instant[];
  readonly view: StillView;
  readonly language: Language;
  readonly slug: string;
}

/** The fix before a moment, with the address of its view. */
export function findPreviousStep(source: StepSource, moment: Instant): TimelineStep {
  return toStep(source, { moment, fix: findPreviousFix(source.fixes, moment) });
}

/** The fix after a moment, with the address of its view. */
export function findNextStep(source: StepSource, moment: Instant): TimelineStep {
  return toStep(source, { moment, fix: findNextFix(source.fixes, moment) });
}

function toStep(
  { language, slug, view }: StepSource,
  { moment, fix }: { readonly moment: Instant; readonly fix: Instant | undefined },
): TimelineStep {
  const at = fix ?? moment;
  return { moment: at, href: trackerPath(language, slug, { ...view, at, map: null }), isEnd: fix === undefined };
}
