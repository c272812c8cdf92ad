import type { Map as LeafletMap } from 'leaflet';
import { useCallback, useMemo, useState } from 'react';
import { useLatest } from '@/components/ui/use-latest.ts';
import type { Position } from '@/lib/core/position.ts';
import { NO_STRETCH } from './band-lines.ts';
import { Inset } from './inset.tsx';
import type { LabelContent } from './labels/lay-out-labels.ts';
import { EMPTY_LAYOUT, type MapLayout, readLayout } from './labels/map-layout.ts';
import { useAheadLayer } from './layers/use-ahead-layer.ts';
import { useBaseLayer } from './layers/use-base-layer.ts';
import { useCrossingLayer } from './layers/use-crossing-layer.ts';
import { useLabelLayer } from './layers/use-label-layer.ts';
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
import { useMapView } from './use-map-view.ts';
import { useMoment } from './use-moment.ts';

const NONE: readonly never[] = [];

/** Everything on a map that stands: one hook a layer, and the controls over it. */
export function MapContent({ map, ...props }: CaravanMapProps & { readonly map: LeafletMap }) {
  const { track, progress, layers, tiles, candidates = NONE, pin = null } = props;
  const moment = useMoment(props);
  const [layout, setLayout] = useState<MapLayout>(EMPTY_LAYOUT);
  const { texts, mark, road, stops, reachedStops, groups, cells, walkedKm } = moment;

  useContainer(map, props);
  useTileLayer(map, tiles);
  useBaseLayer(map, { isGroundShown: tiles === null });
  useStretchLayer(map, { look: 'forecast', lines: moment.stretch?.lines ?? NO_STRETCH });
  useStretchLayer(map, { look: 'band', lines: moment.band });
  useAheadLayer(map, { road, towns: layout.townsAhead });
  useTrackLayer(map, { track, walkedKm });
  useStopLayer(map, { stops, reached: reachedStops });
  useCrossingLayer(map, {
    crossings: layers.includes('crossings') ? (track?.crossings ?? NONE) : NONE,
    targetId: moment.targetId,
  });
  useReportLayer(map, {
    groups,
    cells,
    onPick: props.onPickReport,
    state: useMemo(
      () => ({
        at: progress?.at ?? null,
        offsets: layout.reportOffsets,
        highlightedId: props.highlightedReportId ?? null,
      }),
      [progress?.at, layout.reportOffsets, props.highlightedReportId],
    ),
  });
  usePinLayer(map, pin);
  useCandidateLayer(map, { candidates, onPick: props.onPickCandidate });
  usePositionLayer(
    map,
    useMemo(() => ({ mark, side: layout.positionSide }), [mark, layout.positionSide]),
  );

  const { fit } = useMapView(map, {
    view: props.view,
    onViewChange: props.onViewChange,
    listFitPositions: moment.listFitPositions,
    listAllPositions: moment.listAllPositions,
    position: mark?.position,
    shown: useShownPlaces(candidates, pin?.position),
  });

  const latest = useLatest({ moment, candidates, pin: pin?.position });
  const listLabels = useCallback((): LabelContent => {
    const { moment: now, ...places } = latest.current;
    return now.listLabels(places);
  }, [latest]);
  useLabelLayer(
    map,
    {
      language: props.language,
      hasBaseLabels: tiles === null,
      content: listLabels,
      onLayout: useCallback((placed) => setLayout((before) => readLayout(placed, before)), []),
    },
    useMemo(() => [moment, candidates, pin], [moment, candidates, pin]),
  );

  return (
    <>
      <MapControls map={map} onFit={fit} layers={layers} onLayersChange={props.onLayersChange} />
      {props.showInset && layers.includes('inset') ? (
        <Inset map={map} track={track} progress={progress} road={road} mark={mark} texts={texts} />
      ) : null}
      <ScaleBar map={map} texts={texts} />
    </>
  );
}

function useShownPlaces(candidates: readonly MapCandidate[], pin: Position | undefined): readonly Position[] {
  return useMemo(() => {
    const places = candidates.map(({ position }) => position);
    return pin ? [...places, pin] : places;
  }, [candidates, pin]);
}
