import type { MomentFacts } from '@/components/moment/moment-facts';
import { type Basis, listPositionBasis } from '@/lib/core/report-basis';

/** The reports that the position rests on, and all numbers measured from it. */
export function findPositionBasis({ track, progress }: MomentFacts): Basis {
  return listPositionBasis(track, progress);
}
