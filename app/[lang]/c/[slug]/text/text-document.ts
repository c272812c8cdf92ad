import { describeBand } from '@/components/numbers/describe-band';
import { findStatusFacts } from '@/components/numbers/status-facts';
import { localDateOf } from '@/lib/core/time';
import { formatAge, formatDate, formatDayOf, formatMoment, formatZone } from '@/lib/i18n/format';
import { getTranslator } from '@/lib/i18n/messages';
import { type Html, html } from '@/lib/server/html';
import { formatViewState, type Language } from '@/lib/view-state/view-state';
import { pagePath, reportFormPath, textPagePath, trackerPath } from '@/lib/wire/addresses';
import { writeDays } from './days-section';
import { writeNumbers } from './numbers-section';
import { writeOutlook } from './outlook-section';
import { writeReports } from './reports-section';
import type { TextView } from './text-view';

/** System colours and fonts: the page weighs what its words weigh, and follows any theme of the device. */
const STYLE = html`<style>:root{color-scheme:light dark;background:Canvas;color:CanvasText}body{background:Canvas;max-width:52rem;margin:0 auto;padding:1rem;font:1rem/1.5 system-ui,sans-serif}h1{line-height:1.15}h2{margin:2rem 0 .5rem}table{width:100%;border-collapse:collapse;font-size:.95rem}th,td{padding:.25rem .75rem .25rem 0;border-bottom:1px solid GrayText;text-align:start;vertical-align:top;font-weight:400;overflow-wrap:anywhere}@media(max-width:30rem){table{font-size:.85rem}th,td{padding-inline-end:.4rem}}thead th{font-weight:700}</style>`;

/** A whole page without script and without anything to load. */
export function writeDocument(page: {
  readonly language: Language;
  readonly title: string;
  readonly isIndexed: boolean;
  readonly body: Html;
}): string {
  const { language, title, isIndexed, body } = page;
  return html`<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>${isIndexed ? null : html`<meta name="robots" content="noindex">`}<link rel="icon" href="/icon.svg">${STYLE}</head>
<body>${body}</body></html>`.markup;
}

/** Everything that is known of a caravan at a moment, in words and tables. */
export function writeTextPage(text: TextView): string {
  const { data, style } = text;
  const { caravan } = data;
  const { language } = style;
  const t = getTranslator(language, 'text-page');
  const common = getTranslator(language, 'common');
  const name = caravan.name[language];
  const body = html`${writeLinks(text)}<main>
<p>${name} · ${getTranslator(language, 'numbers')('leftOn', { place: caravan.startPlace, date: formatDate(caravan.startedOn, language) })}${writeEnd(text)}</p>
<h1>${headlineOf(text)}</h1>
${writeBand(text)}<p>${statusOf(text)}</p>
${writeNumbers(text)}
${writeOutlook(text)}
${writeDays(text)}
${writeEvents(text)}
${writeReports(text)}
</main><footer><p>${t('credit', { app: common('appName') })}</p></footer>`;
  return writeDocument({ language, title: `${headlineOf(text)} · ${name} · ${t('asText')}`, isIndexed: true, body });
}

/** What is said at an address that names no caravan. */
export function writeUnknown(language: Language): string {
  const t = getTranslator(language, 'common');
  const body = html`<main><h1>${t('notFound')}</h1><p>${t('notFoundText')}</p><p><a href="${pagePath(language, '/')}">${t('allCaravans')}</a></p></main>`;
  return writeDocument({ language, title: t('notFound'), isIndexed: false, body });
}

function writeLinks({ data, style, view }: TextView): Html {
  const { language } = style;
  const t = getTranslator(language, 'text-page');
  const common = getTranslator(language, 'common');
  const { slug } = data.caravan;
  const other = language === 'en' ? 'es' : 'en';
  const query = formatViewState({ ...view, map: null });
  return html`<nav><a href="${pagePath(language, '/')}">${common('allCaravans')}</a> · <a href="${trackerPath(language, slug, view)}">${t('withMap')}</a> · <a href="${reportFormPath(language, slug)}">${t('report')}</a> · <a href="${pagePath(language, '/method')}">${common('method')}</a> · <a lang="${other}" href="${textPagePath(other, slug)}${query}">${other === 'es' ? 'Español' : 'English'}</a></nav>`;
}

function headlineOf({ facts: { progress }, style }: TextView): string {
  const t = getTranslator(style.language, 'numbers');
  const { position, freshness } = progress;
  if (position.lastReport === null) return t('noReportYet');
  if (position.kind === 'unknown') return t('lastSeenNear', { place: position.lastReport.place });
  const isLost = freshness === 'silent' && position.kind === 'extrapolated';
  return t(isLost ? 'lastSeenNear' : 'near', { place: position.place });
}

function writeBand({ facts: { track, progress }, style: { language } }: TextView): Html | null {
  const words = describeBand(getTranslator(language, 'numbers'), { track, progress, language });
  return words === undefined ? null : html`<p>${words}</p>`;
}

/** As of when, how long ago reported and by how many. */
function statusOf({ facts: { progress, track, lastReports, isOver }, style }: TextView): string {
  const t = getTranslator(style.language, 'numbers');
  const facts = findStatusFacts({ progress, lastReports, timeZone: style.timeZone });
  if (facts.kind === 'no-report') return t('noReportYetText');
  const b = (words: string) => words;
  const said = t.markup(`status.${facts.kind}`, {
    b,
    age: formatAge(facts.ageHours, style.language),
    count: facts.sources,
    day: formatDayOf(facts.at, style),
    moment: formatMoment(facts.at, style),
    hours: track.expectedReportHours,
  });
  const asOf = t.markup('asOf', {
    b,
    moment: formatMoment(progress.at, style),
    zone: formatZone(style.timeZone, style.language),
  });
  const estimated = progress.position.kind === 'estimated' ? ` ${t('estimated')}` : '';
  return `${asOf} ${said}${estimated} ${t(`${isOver ? 'freshnessThen' : 'freshness'}.${progress.freshness}`)}.`;
}

function writeEnd({ data: { caravan }, style: { language } }: TextView): string {
  if (caravan.endedOn === null) return '';
  const outcome = getTranslator(language, 'common')(`outcome.${caravan.outcome}`);
  const date = formatDate(caravan.endedOn, language);
  return ` · ${getTranslator(language, 'numbers')('endedOn', { date, outcome })}`;
}

/** Events up to the day of the moment: what came later was not known. */
function writeEvents({ data, facts, style }: TextView): Html | null {
  const t = getTranslator(style.language, 'text-page');
  const today = localDateOf(facts.progress.at, style.timeZone);
  const past = data.events.filter(({ on }) => on <= today);
  if (past.length === 0) return null;
  const items = past.map(
    ({ on, title, source, url }) =>
      html`<li>${formatDate(on, style.language)}: ${title[style.language]} (${url === null ? source : html`<a href="${url}">${source}</a>`})</li>`,
  );
  return html`<h2>${t('events')}</h2><ul>${items}</ul>`;
}
