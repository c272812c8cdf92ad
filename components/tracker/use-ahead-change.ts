import { useCallback } from 'react';
import type { AheadDays } from '@/lib/view-state/view-state';
import type { ViewControl } from './use-view';

/** Writes the days ahead that a reader chose into the view: none is a choice too. */
export function useAheadChange(control: ViewControl): (ahead: AheadDays | null) => void {
  return useCallback((ahead) => control.commit({ ahead: ahead ?? 0 }, 'replace'), [control]);
}
