import type { Map as LeafletMap } from 'leaflet';
import { useCallback, useMemo, useState } from 'react';
import { combine } from '@/components/ui/readable.ts';
import { useLatest } from '@/components/ui/use-latest.ts';
import type { Position } from '@/lib/core/position.ts';
import { NO_STRETCH, type StretchLines } from './band-lines.ts';
import type { ForecastStretch } from './forecast-stretch.ts';
import { Inset } from './inset.tsx';
import type { LabelContent } from './labels/lay-out-labels.ts';
import { EMPTY_LAYOUT, type MapLayout, readLayout } from './labels/map-layout.ts';
import { useAheadLayer } from './layers/use-ahead-layer.ts';
import { useBaseLayer } from './layers/use-base-layer.ts';
import { useCrossingLayer } from './layers/use-crossing-layer.ts';
import { useLabelLayer } from './layers/use-label-layer.ts';
import { usePartsLayer } from './layers/use-parts-layer.ts';
import { useCandidateLayer, usePinLayer } from './layers/use-pin-layer.ts';
import { usePositionLayer } from './layers/use-position-layer.ts';
import { useReportLayer } from './layers/use-report-layer.ts';
import { useStopLayer } from './layers/use-stop-layer.ts';
import { useStretchLayer } from './layers/use-stretch-layer.ts';
import { useTileLayer } from './layers/use-tile-layer.ts';
import { useTrackLayer } from './layers/use-track-layer.ts';
import { MapControls } from './map-controls.tsx';
import type { CaravanMapProps, MapCandidate } from './map-props.ts';
import { ScaleBar } from './scale-bar.tsx';
import { useContainer } from './use-container.ts';
import { type MapMoment, useMapMoment } from './use-map-moment.ts';
import { useMapView } from './use-map-view.ts';

const NONE: readonly never[] = [];

/** Everything on a map that stands: one hook a layer, and the controls over it. */
export function MapContent({ map, ...props }: CaravanMapProps & { readonly map: LeafletMap }) {
  const { track, layers, tiles, candidates = NONE, pin = null } = props;
  const subject = useMapMoment(props);
  const [layout, setLayout] = useState<MapLayout>(EMPTY_LAYOUT);
  const { texts, stops, groups, cells, moment, stretch } = subject;

  useContainer(map, props);
  useTileLayer(map, tiles);
  useBaseLayer(map, { isGroundShown: tiles === null });
  useStretchLayer(map, { look: 'forecast', moment: stretch, select: readStretch });
  useStretchLayer(map, { look: 'band', moment, select: readBand });
  useAheadLayer(map, { moment, towns: layout.townsAhead });
  useTrackLayer(map, { track, moment });
  usePartsLayer(map, moment);
  useStopLayer(map, { stops, moment });
  useCrossingLayer(map, {
    crossings: layers.includes('crossings') ? (track?.crossings ?? NONE) : NONE,
    moment,
  });
  useReportLayer(map, {
    groups,
    cells,
    onPick: props.onPickReport,
    moment,
    offsets: layout.reportOffsets,
    highlightedId: props.highlightedReportId ?? null,
  });
  usePinLayer(map, pin);
  useCandidateLayer(map, { candidates, onPick: props.onPickCandidate });
  usePositionLayer(map, { moment, side: layout.positionSide });

  const { fit } = useMapView(map, {
    view: props.view,
    onViewChange: props.onViewChange,
    listFitPositions: subject.listFitPositions,
    listAllPositions: subject.listAllPositions,
    moment,
    shown: useShownPlaces(candidates, pin?.position),
  });

  const latest = useLatest({ subject, candidates, pin: pin?.position });
  const listLabels = useCallback((): LabelContent => {
    const { subject: now, ...places } = latest.current;
    return now.listLabels(places);
  }, [latest]);
  useLabelLayer(map, {
    language: props.language,
    hasBaseLabels: tiles === null,
    content: listLabels,
    onLayout: useCallback((placed) => setLayout((before) => readLayout(placed, before)), []),
    moment: useMemo(() => combine(moment, stretch), [moment, stretch]),
    places: useMemo(() => [candidates, pin], [candidates, pin]),
  });

  return (
    <>
      <MapControls map={map} onFit={fit} layers={layers} onLayersChange={props.onLayersChange} />
      {props.showInset && layers.includes('inset') ? (
        <Inset map={map} track={track} moment={moment} texts={texts} />
      ) : null}
      <ScaleBar map={map} texts={texts} />
    </>
  );
}

function readBand({ band }: MapMoment): StretchLines {
  return band;
}

function readStretch(stretch: ForecastStretch | undefined): StretchLines {
  return stretch?.lines ?? NO_STRETCH;
}

function useShownPlaces(candidates: readonly MapCandidate[], pin: Position | undefined): readonly Position[] {
  return useMemo(() => {
    const places = candidates.map(({ position }) => position);
    return pin ? [...places, pin] : places;
  }, [candidates, pin]);
}
