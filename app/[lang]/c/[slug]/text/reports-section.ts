import { isSetAsideAt } from '@/lib/core/set-aside-at';
import { getTranslator } from '@/lib/i18n/messages';
import { describeObserved, describeSighting, describeSource } from '@/lib/i18n/report-words';
import { describeSetAside } from '@/lib/i18n/set-aside-words';
import { type Html, html } from '@/lib/server/html';
import { formatViewState } from '@/lib/view-state/view-state';
import { reportPagePath, textPagePath } from '@/lib/wire/addresses';
import type { TrackerReport } from '@/lib/wire/tracker-data';
import type { TextView } from './text-view';

const PAGE = 25;

/** The reports observed by the moment, newest first, a page at a time. */
export function writeReports(text: TextView): Html {
  const { language } = text.style;
  const t = getTranslator(language, 'text-page');
  const reached = text.data.reports.slice(0, text.facts.reportsReached);
  const pages = Math.max(1, Math.ceil(reached.length / PAGE));
  const page = Math.min(text.page, pages);
  const listed = reached.slice(Math.max(0, reached.length - page * PAGE), reached.length - (page - 1) * PAGE);
  return html`<h2 id="reports">${t('reports', { count: reached.length })}</h2>
${text.data.isThinned ? html`<p>${getTranslator(language, 'numbers')('thinned')}</p>` : null}
<table><thead><tr><th>${t('seen')}</th><th>${t('place')}</th><th>${t('sighting')}</th><th>${t('whoSaysSo')}</th></tr></thead>
<tbody>${listed.map((report) => writeReport(report, text)).reverse()}</tbody></table>
<p>${t('pageOf', { page, pages })}${linkPage(text, { page: page - 1, pages, words: t('newer') })}${linkPage(text, { page: page + 1, pages, words: t('older') })}</p>`;
}

function writeReport(report: TrackerReport, { data, style, facts }: TextView): Html {
  const numbers = getTranslator(style.language, 'numbers');
  const setAside = facts.track.setAside.find(
    (one) => one.reportId === report.id && isSetAsideAt(one, facts.progress.at),
  );
  const { observed, place, source } = report;
  return html`<tr><td>${describeObserved(observed, style)}</td><td><a href="${reportPagePath(style.language, data.caravan.slug, report.id)}">${place ?? numbers('placeUnnamed')}</a></td><td>${describeSighting(report, style)}${setAside === undefined ? null : html`. ${describeSetAside(setAside, getTranslator(style.language, 'set-aside'), style)}`}</td><td>${describeSource(source, style)}</td></tr>`;
}

function linkPage(
  { data, style, view }: TextView,
  { page, pages, words }: { readonly page: number; readonly pages: number; readonly words: string },
): Html | null {
  if (page < 1 || page > pages) return null;
  const query = formatViewState({ ...view, map: null });
  const address = `${textPagePath(style.language, data.caravan.slug)}${query === '' ? '?' : `${query}&`}page=${page}#reports`;
  return html` · <a href="${address}">${words}</a>`;
}
