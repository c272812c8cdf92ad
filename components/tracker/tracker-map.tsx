'use client';

import dynamic from 'next/dynamic';
import { useCallback, useMemo } from 'react';
import { useTranslations } from 'use-intl';
import type { MapOutlook, MapTiles } from '@/components/map/map-props';
import { useMomentStore } from '@/components/moment/moment-context';
import type { Readable } from '@/components/ui/readable';
import { describeSetAside } from '@/lib/i18n/set-aside-words';
import type { MapView } from '@/lib/view-state/map-view';
import type { Language, Layer } from '@/lib/view-state/view-state';
import type { TrackerData } from '@/lib/wire/tracker-data';
import styles from './tracker-map.module.css';
import type { StillView, ViewControl } from './use-view';

/** The one part of the page that needs a browser to be drawn. */
const CaravanMap = dynamic(() => import('@/components/map/caravan-map').then((module) => module.CaravanMap), {
  ssr: false,
  loading: () => <div className={styles.loading} />,
});

export function TrackerMap(props: {
  readonly data: TrackerData;
  readonly control: ViewControl;
  readonly view: StillView;
  readonly outlook: Readable<MapOutlook | null>;
  readonly language: Language;
  readonly tiles: MapTiles | null;
}) {
  const { data, view } = props;
  const { commit } = props.control;
  const moment = useMomentStore();
  const t = useTranslations('set-aside');
  const { language } = props;
  const { units } = view;
  const { track } = data;
  const setAside = useMemo(
    () => new Map(track.setAside.map((aside) => [aside.reportId, describeSetAside(aside, t, { language, units })])),
    [track, t, language, units],
  );
  const onViewChange = useCallback((map: MapView | null) => commit({ map }, 'replace'), [commit]);
  const onLayersChange = useCallback((layers: readonly Layer[]) => commit({ layers }, 'replace'), [commit]);
  return (
    <CaravanMap
      language={props.language}
      units={view.units}
      track={data.track}
      moment={moment}
      outlook={props.outlook}
      reports={data.reports}
      setAside={setAside}
      layers={view.layers}
      onLayersChange={onLayersChange}
      view={view.map}
      onViewChange={onViewChange}
      tiles={props.tiles}
      showInset
    />
  );
}
