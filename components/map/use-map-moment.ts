import { useMemo } from 'react';
import { derive, type Readable } from '@/components/ui/readable.ts';
import type { Position } from '@/lib/core/position.ts';
import type { Progress } from '@/lib/core/progress.ts';
import type { RoadAheadAt } from '@/lib/core/road-ahead-at.ts';
import type { Track } from '@/lib/core/track.ts';
import { findBandLines, NO_STRETCH, type StretchLines } from './band-lines.ts';
import { listFitPositions } from './fit.ts';
import { type ForecastStretch, findForecastStretch } from './forecast-stretch.ts';
import type { LabelContent } from './labels/lay-out-labels.ts';
import type { CaravanMapProps } from './map-props.ts';
import { listNightStops, type NightStop } from './night-stops.ts';
import { listPartsAt, type PartAt } from './parts-at.ts';
import { describePosition, type PositionMark } from './position-mark.ts';
import { groupReports, type ReportCell, type ReportGroup } from './report-groups.ts';
import { findRoadAhead, findTarget } from './road-ahead.ts';
import { type MapTexts, useMapTexts } from './use-map-texts.ts';
import { walkedAt } from './walked-at.ts';

/** What the layers draw at a moment. */
export interface MapMoment {
  /** Null: no moment, the whole track is drawn as walked. */
  readonly progress: Progress | null;
  readonly walkedKm: number;
  readonly mark: PositionMark | undefined;
  /** Where along the road it may be now. */
  readonly band: StretchLines;
  readonly road: RoadAheadAt | undefined;
  /** Parts that had been seen on their own by then. */
  readonly parts: readonly PartAt[];
  /** How many of the stops lie at or before the moment. */
  readonly reachedStops: number;
}

/** All that the layers draw: what stands still, and the moment that they follow without React. */
export interface MapSubject {
  readonly texts: MapTexts;
  readonly stops: readonly NightStop[];
  readonly groups: readonly ReportGroup[];
  readonly cells: readonly ReportCell[];
  readonly moment: Readable<MapMoment>;
  /** Where it may be some days ahead. */
  readonly stretch: Readable<ForecastStretch | undefined>;
  readonly listLabels: (places: Pick<LabelContent, 'candidates' | 'pin'>) => LabelContent;
  readonly listFitPositions: () => readonly Position[];
  readonly listAllPositions: () => readonly Position[];
}

const NO_REPORTS: readonly never[] = [];
const NO_PARTS: readonly never[] = [];
const NO_MOMENT: Readable<null> = { read: () => null, subscribe: () => () => {} };

export function useMapMoment(props: CaravanMapProps): MapSubject {
  const { track, moment: shown, outlook, setAside, language, units, layers } = props;
  const texts = useMapTexts({ language, units, timeZone: track?.timeZone ?? 'UTC' });
  const stops = useMemo(() => (track ? listNightStops(track) : []), [track]);
  const reports = layers.includes('reports') ? props.reports : NO_REPORTS;
  const grouped = useMemo(() => groupReports(reports, setAside), [reports, setAside]);
  const stretch = useMemo(
    () => derive(outlook ?? NO_MOMENT, (asked) => (track && asked ? findForecastStretch(track, asked) : undefined)),
    [track, outlook],
  );
  return useMemo(() => {
    const moment = derive(shown ?? NO_MOMENT, (facts) =>
      describeMoment({ track, stops, texts }, facts?.progress ?? null),
    );
    return {
      texts,
      stops,
      ...grouped,
      moment,
      stretch,
      listLabels: (places) => {
        const { mark, road, parts, reachedStops } = moment.read();
        return {
          ...places,
          texts,
          mark,
          stops: stops.slice(0, reachedStops),
          townsAhead: road?.towns ?? [],
          stretch: stretch.read(),
          parts,
          reportGroups: grouped.groups,
          lines: [(track?.way.vertices ?? []).map(({ position }) => position), road?.positions ?? []],
        };
      },
      listFitPositions: () => {
        const { walkedKm, road } = moment.read();
        return listFitPositions({ track, walkedKm, road });
      },
      listAllPositions: () => listFitPositions({ track, walkedKm: Infinity, road: undefined }),
    };
  }, [track, shown, stretch, texts, stops, grouped]);
}

function describeMoment(
  { track, stops, texts }: { readonly track: Track | null } & Pick<MapSubject, 'stops' | 'texts'>,
  progress: Progress | null,
): MapMoment {
  const mark = track && progress ? describePosition(track, progress, texts) : undefined;
  return {
    progress,
    walkedKm: track ? walkedAt(track, progress) : -1,
    mark,
    band: track && progress && mark && mark.look !== 'silent' ? findBandLines(track, progress.at) : NO_STRETCH,
    road: track && progress ? findRoadAhead(track, progress) : undefined,
    parts: track && progress ? listPartsAt(track, progress.at) : NO_PARTS,
    reachedStops: progress ? countReached(stops, progress.at) : stops.length,
  };
}

/** Of the crossing that the distance is measured to. */
export function readTargetId({ progress }: MapMoment): string | undefined {
  return progress ? findTarget(progress)?.id : undefined;
}

function countReached(stops: readonly NightStop[], at: number): number {
  const next = stops.findIndex((stop) => stop.at > at);
  return next === -1 ? stops.length : next;
}
