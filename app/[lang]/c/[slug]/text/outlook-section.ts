import { countComparable } from '@/components/numbers/outlook/count-comparable';
import { listTold } from '@/components/numbers/outlook/list-told';
import type { Forecast, ForecastHorizon } from '@/lib/core/forecast';
import { findForecastRoad } from '@/lib/core/forecast-road';
import { sayForecast } from '@/lib/core/said-forecast';
import { addDays } from '@/lib/core/time';
import { withoutState } from '@/lib/core/without-state';
import {
  formatChance,
  formatChancePercent,
  formatDate,
  formatDateRange,
  formatDateShort,
  formatDistance,
} from '@/lib/i18n/format';
import { getTranslator } from '@/lib/i18n/messages';
import { type Html, html } from '@/lib/server/html';
import { pagePath, trackerPath } from '@/lib/wire/addresses';
import type { TextView } from './text-view';

/** Comparable caravans listed at most, nearest in time first: the page is to stay below 30 kB. */
const LISTED = 10;

/** What may become of it, as could be said at the moment; or why nothing can. */
export function writeOutlook(text: TextView): Html {
  const { facts, style } = text;
  const forecast = sayForecast(text.forecast, facts.progress.freshness);
  const t = getTranslator(style.language, 'outlook');
  const heading = html`<h2 id="outlook">${t('outlook')}</h2>`;
  if (forecast.kind === 'not-enough-data') return html`${heading}<p>${t('none')} ${t(`reason.${forecast.reason}`)}</p>`;
  return html`${heading}<p>${issuedOf(forecast, text)}</p>
${writeHorizons(forecast, text)}
${writeMilestones(forecast, text)}
${writeArrivals(forecast, text)}
${writeComparable(forecast, text)}
<p><a href="${pagePath(style.language, '/verification')}">${t('howGood')}</a> · <a href="${pagePath(style.language, '/method#forecast')}">${t('howMade')}</a></p>`;
}

function issuedOf(forecast: Forecast, { facts, data, style: { language } }: TextView): string {
  const t = getTranslator(language, 'outlook');
  const { reports, caravans } = forecast.basedOn;
  const issued = t.markup('issued', {
    b: (words) => words,
    date: formatDate(forecast.issuedOn, language),
    reports,
    caravans,
  });
  const late = facts.progress.freshness === 'overdue' ? ` ${t('overdue')}` : '';
  const { endedOn, outcome } = data.caravan;
  if (endedOn === null) return `${issued}${late}`;
  const end = { date: formatDate(endedOn, language), outcome: getTranslator(language, 'common')(`outcome.${outcome}`) };
  return `${issued}${late} ${t(forecast.issuedOn > endedOn ? 'endedBefore' : 'endedSince', end)}`;
}

function writeHorizons(forecast: Forecast, { style }: TextView): Html {
  const t = getTranslator(style.language, 'outlook');
  const stretchOf = ({ place, alongKm }: ForecastHorizon) =>
    place.p10 === null || place.p90 === null
      ? t('kmAhead', { low: formatDistance(alongKm.p10, style), high: formatDistance(alongKm.p90, style) })
      : place.p10 === place.p90
        ? t('near', { place: withoutState(place.p10) })
        : t('fromTo', { from: withoutState(place.p10), to: withoutState(place.p90) });
  const rows = forecast.horizons.map(
    (horizon) =>
      html`<tr><th>${t('inDays', { days: horizon.days })}, ${formatDateShort(addDays(forecast.issuedOn, horizon.days), style.language)}</th><td>${stretchOf(horizon)}</td><td>${formatDistance(horizon.alongKm.p50, style)}</td><td>${formatChancePercent(horizon.stillTogether, style.language)}</td></tr>`,
  );
  return html`<table><caption>${t('where')}: ${t('ifTogether')}</caption><thead><tr><th>${t('daysAhead')}</th><th>${t('eightInTen')}</th><th>${t('middle')}</th><th>${t('together')}</th></tr></thead><tbody>${rows}</tbody></table>`;
}

function writeMilestones(forecast: Forecast, { style }: TextView): Html | null {
  const t = getTranslator(style.language, 'outlook');
  if (forecast.milestones.length === 0) return null;
  const rows = forecast.milestones.map(
    ({ name, kind, km, probability }) =>
      html`<tr><th>${kind === 'capital' ? t('capital') : withoutState(name)}</th><td>${formatDistance(km, style)}</td><td>${formatChance(probability, style.language)}</td></tr>`,
  );
  return html`<table><caption>${t('milestones')} (${t('milestonesNote')})</caption><tbody>${rows}</tbody></table>`;
}

function writeArrivals(forecast: Forecast, { style: { language } }: TextView): readonly Html[] {
  const t = getTranslator(language, 'outlook');
  return listTold(forecast.arrival).map(({ name, probability, earliest, likely, latest }) => {
    const words = { chance: formatChance(probability, language), crossing: name };
    if (earliest === null || likely === null || latest === null) return html`<p>${t('arrivalWithoutDate', words)}</p>`;
    const range = formatDateRange({ from: earliest, to: latest }, language);
    return html`<p>${t('arrivalDates', { ...words, range, likely: formatDate(likely, language) })}</p>`;
  });
}

function writeComparable({ dispersal, issuedAt }: Forecast, { facts, style }: TextView): Html | null {
  const { comparable } = dispersal;
  if (comparable.length === 0) return null;
  const { language } = style;
  const t = getTranslator(language, 'outlook');
  const common = getTranslator(language, 'common');
  const counts = countComparable(comparable, findForecastRoad(facts.track, issuedAt)?.coveredKm ?? 0);
  const items = comparable
    .slice(0, LISTED)
    .map(
      ({ slug, name, place, atKm, outcome, endedOn }) =>
        html`<li><a href="${trackerPath(language, slug)}">${name[language]}</a> ${t('cameTo', { place, km: formatDistance(atKm, style) })}, ${common(`outcome.${outcome}`)}${endedOn === null ? '' : `, ${formatDate(endedOn, language)}`}</li>`,
    );
  const left = comparable.length - items.length;
  const more = left > 0 ? html`<p>${getTranslator(language, 'numbers')('andMore', { count: left })}</p>` : null;
  return html`<p><b>${t('comparable', { total: counts.total })}:</b> ${t('comparableCounts', { ...counts })}</p><ul>${items}</ul>${more}`;
}
