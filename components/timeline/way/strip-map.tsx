'use client';

import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { useMomentValue } from '@/components/moment/moment-context';
import { formatDistance } from '@/lib/i18n/format';
import { AheadControl } from '../ahead-control';
import { AheadWords } from '../ahead-words';
import type { BoardProps } from '../board-props';
import { findAheadMark } from './ahead-mark';
import { locateReports } from './locate-reports';
import { createPlotScale, topWithFan } from './plot-scale';
import { findRoadBeyond } from './road-beyond';
import { sampleTrack } from './sample-track';
import styles from './strip-map.module.css';
import { StripPlace, StripRoad } from './strip-moment';
import { StripRows } from './strip-row';
import { layOutRows } from './strip-rows';
import { listStripTowns } from './strip-towns';
import { farEdgeOf, useMomentOutlook, useOutlookAt } from './use-moment-outlook';

/** Height of the road, px. */
const HEIGHT_PX = 400;

/** The road as one straight line, for a phone: towns with their nights, reports and kilometres, and what is ahead. */
export function StripMap(
  props: Pick<BoardProps, 'data' | 'scale' | 'language' | 'units' | 'forecast' | 'outlooks' | 'ahead' | 'onAhead'>,
) {
  const { data, scale: time, language, units, outlooks, ahead } = props;
  const { track, reports } = data;
  const t = useTranslations('timeline');
  const style = useMemo(() => ({ language, units }), [language, units]);
  const outlook = useMomentOutlook(track, props.forecast);
  const roomKm = farEdgeOf(useOutlookAt(track, { outlooks, moment: time.last }).fan);
  const scale = useMemo(() => {
    const kms = sampleTrack(track).map(({ km }) => km);
    return createPlotScale(time, [0, ...kms, topWithFan(Math.max(0, ...kms), roomKm)]);
  }, [track, time, roomKm]);
  const rows = useMemo(() => {
    const beyond = findRoadBeyond(track);
    const located = locateReports(reports, { track, beyond });
    return layOutRows(listStripTowns(track, beyond), { reports: located, scale, heightPx: HEIGHT_PX });
  }, [track, reports, scale]);
  const stretch = findAheadMark(outlook.fan, { days: ahead, scale });
  return (
    <section className={styles.map} aria-label={t('strip')}>
      <p className={styles.border}>
        <BorderWords style={style} />
      </p>
      <svg className={styles.road} width="100%" height={HEIGHT_PX + 24} aria-hidden="true" focusable="false">
        <svg y="12" width="100%" height={HEIGHT_PX} overflow="visible" role="presentation">
          <StripRoad track={track} scale={scale} stretch={stretch} />
          <StripRows rows={rows} track={track} scale={scale} style={style} />
          <StripPlace track={track} scale={scale} rows={rows} style={style} heightPx={HEIGHT_PX} />
        </svg>
      </svg>
      <div className={styles.ahead}>
        <AheadControl ahead={ahead} onAhead={props.onAhead} isLarge />
        <AheadWords {...props} />
      </div>
    </section>
  );
}

/** "US border: 1,696 km", to the declared crossing, else the nearest. */
function BorderWords({ style }: { readonly style: Parameters<typeof formatDistance>[1] }) {
  const t = useTranslations('timeline');
  const km = useMomentValue(({ progress: { distanceToBorder: distance } }) => {
    if ('kind' in distance) return null;
    return (distance.declaredCrossing ?? distance.nearestCrossing).routeKm;
  });
  return km === null ? null : `↑ ${t('stripBorder', { distance: formatDistance(km, style) })}`;
}
