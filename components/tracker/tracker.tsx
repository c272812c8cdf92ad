'use client';

import { type ReactNode, type RefObject, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { MapTiles } from '@/components/map/map-props';
import { MomentProvider } from '@/components/moment/moment-context';
import { Answer } from '@/components/numbers/answer';
import { NumbersProvider } from '@/components/numbers/numbers-context';
import { Panels } from '@/components/numbers/panels';
import { useReadable } from '@/components/ui/use-readable';
import type { Outlook } from '@/lib/core/forecast';
import { localDateOf } from '@/lib/core/time';
import type { Language, ViewState } from '@/lib/view-state/view-state';
import { textPagePath } from '@/lib/wire/addresses';
import type { TrackerData } from '@/lib/wire/tracker-data';
import { Actions } from './actions';
import { AsOfBanner } from './as-of-banner';
import { KnownAt } from './known-at';
import { Sheet } from './sheet';
import styles from './tracker.module.css';
import { TrackerMap } from './tracker-map';
import { TrackerStrip } from './tracker-strip';
import { TrackerTimeline } from './tracker-timeline';
import { useForecast, useMapOutlook } from './use-forecast';
import { readKnown, useKnownData } from './use-known-data';
import { useNumbersSetting } from './use-numbers-setting';
import { useOutlooks } from './use-outlooks';
import { useTracker } from './use-tracker';
import { useView } from './use-view';

export interface TrackerProps {
  readonly data: TrackerData;
  readonly view: ViewState;
  readonly language: Language;
  /** Reports that the knowledge time of the view hides; null: all that is known is shown. */
  readonly hiddenReports: number | null;
  /** What is forecast at the first moment; null: nothing was asked. */
  readonly outlook: Outlook | null;
  readonly tiles: MapTiles | null;
  /** Name, menu, language and theme. */
  readonly header: ReactNode;
  /** Said above the answer. */
  readonly notice?: ReactNode;
  /** True while a drag runs: then nothing else may change what is seen. */
  readonly isHeld?: RefObject<boolean>;
}

/** Days ahead that map and timeline show, where the reader has not chosen others. */
const USUAL_DAYS_AHEAD = 3;

/** The tracker: the answer in its column, the map, the timeline along its foot. */
export function Tracker(props: TrackerProps) {
  const { language } = props;
  const ownHold = useRef(false);
  const isHeld = props.isHeld ?? ownHold;
  const control = useView(props.view, isHeld);
  const known = useKnownData(props, useReadable(control, readKnown));
  const { data } = known;
  const state = useTracker({ ...known, control, isHeld });
  const { view } = state;
  const outlooks = useOutlooks(data.caravan.slug, { ...view, etag: data.etag });
  const forecast = useForecast(state.facts, { outlooks, first: props.outlook });
  const [panel, setPanel] = useState<string>();
  // Of a caravan that goes on the road ahead is what people look for; of one that has ended only who asks for it.
  const isAsked = panel === 'outlook' || data.caravan.outcome === 'ongoing';
  const chosen = view.ahead ?? (isAsked ? USUAL_DAYS_AHEAD : 0);
  const days = chosen === 0 ? null : chosen;
  const mapOutlook = useMapOutlook(state.facts, { forecast, days });
  const t = useTranslations('tracker');
  const lastFixAt = data.reports.at(-1)?.fixAt;
  const lastReportOn = lastFixAt === undefined ? null : localDateOf(lastFixAt, data.caravan.timeZone);
  const textHref = textPagePath(language, data.caravan.slug);
  return (
    <MomentProvider value={state.facts}>
      <NumbersProvider value={useNumbersSetting({ data, language, state })}>
        <div className={styles.tracker} data-timeline={view.timeline}>
          <div className={styles.header}>{props.header}</div>
          <main id="content" tabIndex={-1} className={styles.main}>
            <Sheet
              words={{ label: t('numbers'), lower: t('lowerSheet'), raise: t('raiseSheet') }}
              isRaised={props.view.timeline !== 'docked'}
              renderStrip={() => (
                <TrackerStrip
                  data={data}
                  state={state}
                  forecast={forecast}
                  outlooks={outlooks.list}
                  ahead={days}
                  language={language}
                />
              )}
            >
              <div className={styles.answer}>
                <AsOfBanner known={known} control={control} language={language} />
                {props.notice}
                <Answer caravan={data.caravan} lastReportOn={lastReportOn} />
              </div>
              <Panels data={data} textHref={textHref} forecast={forecast} onChoose={setPanel} />
              <div className={styles.knownInSheet}>
                <KnownAt known={known} state={state} language={language} />
              </div>
            </Sheet>
            <div className={styles.timeline}>
              <TrackerTimeline
                data={data}
                state={state}
                forecast={forecast}
                outlooks={outlooks.list}
                ahead={days}
                language={language}
              />
              <div className={styles.knownAtFoot}>
                <KnownAt known={known} state={state} language={language} />
              </div>
            </div>
            <div className={styles.map}>
              <TrackerMap
                data={data}
                control={control}
                view={view}
                outlook={mapOutlook}
                language={language}
                tiles={props.tiles}
              />
              <Actions language={language} data={data} state={state} />
              <noscript>
                <p className={styles.noMap}>
                  {t('mapNeedsScript')} <a href={textHref}>{t('textPage')}</a>
                </p>
              </noscript>
            </div>
          </main>
        </div>
      </NumbersProvider>
    </MomentProvider>
  );
}
