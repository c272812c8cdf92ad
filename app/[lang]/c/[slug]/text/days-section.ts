import { listEveningsAt } from '@/lib/core/evenings-at';
import { addDays, daysBetween, type LocalDate } from '@/lib/core/time';
import type { Evening } from '@/lib/core/track';
import { formatDateRange, formatDistance, formatWeekdayShort } from '@/lib/i18n/format';
import { getTranslator } from '@/lib/i18n/messages';
import { type Html, html } from '@/lib/server/html';
import { linkReports, type TextView } from './text-view';

/** Evenings listed at most, the newest. */
const MAX_DAYS = 45;

/** Where it was each evening, newest first, with the days that nobody reported. */
export function writeDays(text: TextView): Html {
  const t = getTranslator(text.style.language, 'text-page');
  const { evenings } = listEveningsAt(text.facts.track, text.facts.progress.at);
  const listed = evenings.slice(-MAX_DAYS);
  const rows = listed.flatMap((evening, index) => {
    const before = listed[index - 1];
    const gap = before === undefined ? undefined : findGap(before.date, evening.date);
    return [...(gap === undefined ? [] : [writeGap(gap, text)]), writeEvening(evening, text)];
  });
  const left = evenings.length - listed.length;
  return html`<h2>${t('days')}</h2>
<table><thead><tr><th>${t('evening')}</th><th>${t('place')}</th><th>${t('kmDone')}</th><th>${t('kmThatDay')}</th><th>${t('from')}</th></tr></thead>
<tbody>${rows.reverse()}</tbody></table>${left > 0 ? html`<p>${t('earlierDays', { count: left })}</p>` : null}`;
}

function writeEvening(evening: Evening, text: TextView): Html {
  const { date, place, coveredKm, advanceKm } = evening;
  const { style } = text;
  const basis = linkReports({ reportIds: evening.reportIds, total: evening.reportTotal }, text);
  return html`<tr><td>${formatWeekdayShort(date, style.language)}</td><td>${place}</td><td>${formatDistance(coveredKm, style)}</td><td>${formatDistance(advanceKm, style)}</td><td>${basis}</td></tr>`;
}

/** The days between two evenings that nobody reported; undefined: none. */
function findGap(
  before: LocalDate,
  after: LocalDate,
): { readonly from: LocalDate; readonly to: LocalDate } | undefined {
  return daysBetween(before, after) > 1 ? { from: addDays(before, 1), to: addDays(after, -1) } : undefined;
}

function writeGap(gap: { readonly from: LocalDate; readonly to: LocalDate }, { style }: TextView): Html {
  const t = getTranslator(style.language, 'text-page');
  return html`<tr><td colspan="5">${formatDateRange(gap, style.language)}: ${t('noReport')}</td></tr>`;
}
