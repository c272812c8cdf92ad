import { useMemo } from 'react';
import { useMomentValue } from '@/components/moment/moment-context';
import type { MomentFacts } from '@/components/moment/moment-facts';
import type { Track } from '@/lib/core/track';
import { withoutState } from '@/lib/core/without-state';
import { fractionAt } from '../timeline-scale';
import { coveredKmAt } from './covered-km';
import { heightAt, type PlotScale } from './plot-scale';

/** Where the moment stands on a plot. */
export interface BoardMoment {
  readonly x: number;
  /** Kilometres won, where they lie, and the name of the place; null: no place known. */
  readonly km: number | null;
  readonly y: number | null;
  readonly place: string;
}

/** Finds it at every step: a few µs. For the smallest components that draw it. */
export function useBoardMoment(track: Track, scale: PlotScale): BoardMoment {
  const select = useMemo(() => createFinder(track, scale), [track, scale]);
  return useMomentValue(select);
}

function createFinder(track: Track, scale: PlotScale) {
  return ({ progress: { at, position } }: MomentFacts): BoardMoment => {
    const x = fractionAt(scale.time, at);
    if (position.kind === 'unknown') return { x, km: null, y: null, place: '' };
    const km = coveredKmAt(track, position.walkedKm) ?? null;
    return { x, km, y: km === null ? null : heightAt(scale, km), place: withoutState(position.place) };
  };
}
