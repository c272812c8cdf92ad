import type { MomentFacts } from '@/components/moment/moment-facts';
import type { MomentForecast } from '@/components/moment/moment-forecast';
import type { Outlook } from '@/lib/core/forecast';
import type { AheadDays, Language, Units } from '@/lib/view-state/view-state';
import type { TrackerData } from '@/lib/wire/tracker-data';
import type { TimelineScale } from './timeline-scale';
import type { MomentControls } from './use-moment';

/** What the timeline draws, at either size. */
export interface BoardProps {
  readonly data: TrackerData;
  readonly scale: TimelineScale;
  readonly controls: MomentControls;
  readonly language: Language;
  readonly units: Units;
  /** The moment in words for those who hear it. */
  readonly describe: (facts: MomentFacts) => string;
  /** What is forecast at the moment. */
  readonly forecast: MomentForecast;
  /** Forecasts of all moments, empty until they are here: the drawing has room for what is forecast at its end. */
  readonly outlooks: readonly Outlook[];
  /** Days ahead that the forecast is shown for; null: none. */
  readonly ahead: AheadDays | null;
  readonly onAhead: (ahead: AheadDays | null) => void;
}
