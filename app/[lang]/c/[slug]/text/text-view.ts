import type { MomentFacts } from '@/components/moment/moment-facts';
import type { ForecastAnswer } from '@/lib/core/forecast';
import type { NumberStyle, TimeStyle } from '@/lib/i18n/format';
import { getTranslator } from '@/lib/i18n/messages';
import { type Html, html, joinHtml } from '@/lib/server/html';
import type { ViewState } from '@/lib/view-state/view-state';
import { reportPagePath } from '@/lib/wire/addresses';
import type { TrackerData } from '@/lib/wire/tracker-data';

/** What the text page is written from. */
export interface TextView {
  readonly data: TrackerData;
  readonly facts: MomentFacts;
  /** What is forecast at the moment. */
  readonly forecast: ForecastAnswer;
  readonly view: ViewState;
  readonly style: NumberStyle & TimeStyle;
  /** Which page of the reports, from 1, the newest. */
  readonly page: number;
}

/** Reports named beside a number; of more the count is said. */
const NAMED = 3;

/** The reports a number comes from, as links. */
export function linkReports(
  { reportIds, total }: { readonly reportIds: readonly string[]; readonly total: number },
  { data, style }: TextView,
): Html {
  const t = getTranslator(style.language, 'numbers');
  const links = reportIds
    .slice(0, NAMED)
    .map((id, index) => html`<a href="${reportPagePath(style.language, data.caravan.slug, id)}">${index + 1}</a>`);
  const more = total - links.length;
  return html`${t('fromReports', { count: total })}: ${joinHtml(links, ', ')}${more > 0 ? ` ${t('andMore', { count: more })}` : ''}`;
}
