import { useMemo } from 'react';
import type { Position } from '@/lib/core/position.ts';
import type { RoadAheadAt } from '@/lib/core/road-ahead-at.ts';
import { findBandLines, NO_STRETCH, type StretchLines } from './band-lines.ts';
import { listFitPositions } from './fit.ts';
import { type ForecastStretch, findForecastStretch } from './forecast-stretch.ts';
import type { LabelContent } from './labels/lay-out-labels.ts';
import type { CaravanMapProps } from './map-props.ts';
import { listNightStops, type NightStop } from './night-stops.ts';
import { describePosition, type PositionMark } from './position-mark.ts';
import { groupReports, type ReportCell, type ReportGroup } from './report-groups.ts';
import { findRoadAhead, findTarget } from './road-ahead.ts';
import { type MapTexts, useMapTexts } from './use-map-texts.ts';
import { walkedAt } from './walked-at.ts';

/** All that the layers draw at a moment. What does not depend on the moment is the same object from step to step. */
export interface MapMoment {
  readonly texts: MapTexts;
  readonly walkedKm: number;
  readonly mark: PositionMark | undefined;
  /** Where along the road it may be now. */
  readonly band: StretchLines;
  /** Where it may be some days ahead. */
  readonly stretch: ForecastStretch | undefined;
  readonly road: RoadAheadAt | undefined;
  readonly targetId: string | undefined;
  readonly stops: readonly NightStop[];
  /** How many of the stops lie at or before the moment. */
  readonly reachedStops: number;
  readonly groups: readonly ReportGroup[];
  readonly cells: readonly ReportCell[];
  readonly listLabels: (places: Pick<LabelContent, 'candidates' | 'pin'>) => LabelContent;
  readonly listFitPositions: () => readonly Position[];
  readonly listAllPositions: () => readonly Position[];
}

const NO_REPORTS: readonly never[] = [];

export function useMoment(props: CaravanMapProps): MapMoment {
  const { track, progress, language, units, layers, outlook } = props;
  const texts = useMapTexts({ language, units, timeZone: track?.timeZone ?? 'UTC' });
  const stops = useMemo(() => (track ? listNightStops(track) : []), [track]);
  const reports = layers.includes('reports') ? props.reports : NO_REPORTS;
  const grouped = useMemo(() => groupReports(reports), [reports]);
  const { forecast, days } = outlook ?? {};
  const stretch = useMemo(
    () => (track && forecast && days ? findForecastStretch(track, { forecast, days }) : undefined),
    [track, forecast, days],
  );
  return useMemo(() => {
    const walkedKm = track ? walkedAt(track, progress) : -1;
    const mark = track && progress ? describePosition(track, progress, texts) : undefined;
    const road = track && progress ? findRoadAhead(track, progress) : undefined;
    const reached = progress ? countReached(stops, progress.at) : stops.length;
    return {
      texts,
      walkedKm,
      mark,
      band: track && progress && mark && mark.look !== 'silent' ? findBandLines(track, progress.at) : NO_STRETCH,
      stretch,
      road,
      targetId: progress ? findTarget(progress)?.id : undefined,
      stops,
      reachedStops: reached,
      ...grouped,
      listLabels: (places) => ({
        ...places,
        texts,
        mark,
        stops: stops.slice(0, reached),
        townsAhead: road?.towns ?? [],
        stretch,
        reportGroups: grouped.groups,
        lines: [(track?.way.vertices ?? []).map(({ position }) => position), road?.positions ?? []],
      }),
      listFitPositions: () => listFitPositions({ track, walkedKm, road }),
      listAllPositions: () => listFitPositions({ track, walkedKm: Infinity, road: undefined }),
    };
  }, [track, progress, texts, stops, grouped, stretch]);
}

function countReached(stops: readonly NightStop[], at: number): number {
  const next = stops.findIndex((stop) => stop.at > at);
  return next === -1 ? stops.length : next;
}
