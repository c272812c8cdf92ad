'use client';

import { type ReactNode, useMemo } from 'react';
import { useTranslations } from 'use-intl';
import type { MapTiles } from '@/components/map/map-props';
import { Answer } from '@/components/numbers/answer';
import { NumbersProvider } from '@/components/numbers/numbers-context';
import { Panels } from '@/components/numbers/panels';
import { Timeline } from '@/components/timeline/timeline';
import { DEFAULT_VIEW, formatViewState, type Language, type ViewState } from '@/lib/view-state/view-state';
import { reportPagePath, textPagePath, trackerPath } from '@/lib/wire/addresses';
import type { TrackerData } from '@/lib/wire/tracker-data';
import { Actions } from './actions';
import { AsOfBanner } from './as-of-banner';
import { describeMoment } from './describe-moment';
import { findSteps } from './find-steps';
import { RefreshNotice } from './refresh-notice';
import { Sheet } from './sheet';
import styles from './tracker.module.css';
import { TrackerMap } from './tracker-map';
import { useTracker } from './use-tracker';

export interface TrackerProps {
  readonly data: TrackerData;
  readonly view: ViewState;
  readonly language: Language;
  /** Reports that the knowledge time of the view hides; null: all that is known is shown. */
  readonly hiddenReports: number | null;
  readonly tiles: MapTiles | null;
  /** Name, menu, language and theme. */
  readonly header: ReactNode;
}

/** The tracker: the answer in its column, the map, the timeline along its foot. */
export function Tracker(props: TrackerProps) {
  const { language } = props;
  const state = useTracker(props);
  const { live, control, facts, moment } = state;
  const { progress } = facts;
  const { view } = control;
  const { caravan, reports, track } = live.data;
  const t = useTranslations('tracker');
  const { units } = view;
  const setting = useMemo(
    () => ({
      style: { language, units, timeZone: caravan.timeZone },
      reportsById: new Map(reports.map((report) => [report.id, report])),
      setAsideById: new Map(track.setAside.map((aside) => [aside.reportId, aside])),
      reportHref: (id: string) => reportPagePath(language, caravan.slug, id),
      currentAddress: () => window.location.href,
    }),
    [language, units, caravan, reports, track],
  );
  return (
    <NumbersProvider value={setting}>
      <div className={styles.tracker}>
        <div className={styles.header}>{props.header}</div>
        <main id="content" tabIndex={-1} className={styles.main}>
          <Sheet words={{ label: t('numbers'), lower: t('lowerSheet'), raise: t('raiseSheet') }}>
            <div className={styles.answer}>
              {props.hiddenReports !== null && (
                <AsOfBanner
                  asOf={live.data.asOf}
                  hiddenReports={props.hiddenReports}
                  todayHref={trackerPath(language, caravan.slug, { ...view, asOf: null, edition: null })}
                  style={setting.style}
                />
              )}
              {live.hasFailed && <RefreshNotice asOf={live.data.asOf} onRetry={live.retry} style={setting.style} />}
              <Answer facts={facts} caravan={caravan} />
            </div>
            <Panels facts={facts} data={live.data} textHref={textPagePath(language, caravan.slug)} />
          </Sheet>
          <div className={styles.timeline}>
            <Timeline
              data={live.data}
              scale={state.scale}
              moment={moment}
              controls={state.controls}
              language={language}
              units={units}
              valueText={describeMoment(progress, { t, style: setting.style })}
              {...findSteps({ ...state, view, language, slug: caravan.slug })}
              kept={listKeptFields(view)}
            />
          </div>
          <div className={styles.map}>
            <TrackerMap
              data={live.data}
              progress={progress}
              control={control}
              language={language}
              tiles={props.tiles}
            />
            <Actions view={view} language={language} data={live.data} moment={moment} />
            <noscript>
              <p className={styles.noMap}>
                {t('mapNeedsScript')} <a href={textPagePath(language, caravan.slug)}>{t('textPage')}</a>
              </p>
            </noscript>
          </div>
        </main>
      </div>
    </NumbersProvider>
  );
}

/** The view but for its moment, as fields that a form sent without script takes along. */
function listKeptFields(view: ViewState): readonly (readonly [string, string])[] {
  return [...new URLSearchParams(formatViewState({ ...view, at: DEFAULT_VIEW.at, map: null }))];
}
