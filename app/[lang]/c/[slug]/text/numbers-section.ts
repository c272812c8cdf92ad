import type { CrossingDistance, KmPerDay } from '@/lib/core/progress';
import { TRAVEL_MODES } from '@/lib/core/report';
import { type Basis, listEveningBasis, listPositionBasis } from '@/lib/core/report-basis';
import type { LocalDate } from '@/lib/core/time';
import { formatDateOf, formatDistance, formatDistanceSum, formatPace, formatPeople } from '@/lib/i18n/format';
import { getTranslator } from '@/lib/i18n/messages';
import { type Html, html } from '@/lib/server/html';
import { reportPagePath } from '@/lib/wire/addresses';
import { linkReports, type TextView } from './text-view';

/** Every number of the moment with the reports it comes from. */
export function writeNumbers(text: TextView): Html {
  const t = getTranslator(text.style.language, 'text-page');
  return html`<h2>${t('numbers')}</h2>
<table><thead><tr><th>${t('what')}</th><th>${t('number')}</th><th>${t('from')}</th></tr></thead>
<tbody>${writeDistances(text)}${writePaces(text)}</tbody></table>
${writePeople(text)}
${writeCrossings(text)}`;
}

function writeDistances(text: TextView): readonly Html[] {
  const t = getTranslator(text.style.language, 'text-page');
  const numbers = getTranslator(text.style.language, 'numbers');
  const { progress, track } = text.facts;
  const { distanceToBorder: distance, covered } = progress;
  if ('kind' in distance || 'kind' in covered) {
    const reason = 'kind' in distance ? distance.reason : 'no-report';
    return [html`<tr><th colspan="3">${numbers(`unknown.${reason}`)}</th></tr>`];
  }
  const basis = listPositionBasis(track, progress);
  const { nearestCrossing: nearest, declaredCrossing: declared } = distance;
  const row = (what: string, km: number) => writeRow({ what, number: inBothUnits(km, text), basis }, text);
  const toGoKm = (declared ?? nearest).routeKm;
  return [
    row(nameWay(nearest, 'nearest', text), kmTo(nearest)),
    ...(declared === null
      ? [html`<tr><th>${t('toDeclared')}</th><td colspan="2">${numbers('noTargetDeclared')}</td></tr>`]
      : [row(nameWay(declared, 'declared', text), kmTo(declared))]),
    row(numbers('straightToLine'), distance.straightKm),
    row(t('done', { days: covered.days }), covered.routeKm),
    ...(toGoKm === null
      ? []
      : [writeRow({ what: t('total'), number: sumInBothUnits([covered.routeKm, toGoKm], text), basis }, text)]),
  ];
}

/** By road where a road is known; straight kilometres are never said to be by road. */
function nameWay({ name, routeKm }: CrossingDistance, which: 'nearest' | 'declared', { style }: TextView): string {
  const t = getTranslator(style.language, 'text-page');
  if (which === 'nearest') return t(routeKm === null ? 'straightToNearest' : 'toNearest', { crossing: name });
  return t(routeKm === null ? 'straightToDeclaredCrossing' : 'toDeclaredCrossing', { crossing: name });
}

function writePaces(text: TextView): readonly Html[] {
  const numbers = getTranslator(text.style.language, 'numbers');
  const { progress, track } = text.facts;
  const { pace } = progress;
  const row = (what: string, value: KmPerDay, dates: readonly LocalDate[]) =>
    typeof value === 'number'
      ? writeRow(
          { what, number: formatPace(value, text.style), basis: listEveningBasis(track, { at: progress.at, dates }) },
          text,
        )
      : html`<tr><th>${what}</th><td colspan="2">${numbers(`tooFew.${value.reason}`)}</td></tr>`;
  const title = numbers('pace');
  return [
    row(`${title}: ${numbers('wholeWay')}`, pace.wholeKmPerDay, pace.basis.whole),
    row(`${title}: ${numbers('movingDaysPace')}`, pace.movingKmPerDay, pace.basis.moving),
    ...writeModes(text),
    row(`${title}: ${numbers('last3Days')}`, pace.last3DaysKmPerDay, pace.basis.last3Days),
    row(`${title}: ${numbers('last7Days')}`, pace.last7DaysKmPerDay, pace.basis.last7Days),
    row(`${title}: ${numbers('approach')}`, pace.approachKmPerDay, pace.basis.whole),
  ];
}

/** Rides apart from feet, with the days whose mode only the speed tells. */
function writeModes(text: TextView): readonly Html[] {
  const numbers = getTranslator(text.style.language, 'numbers');
  const common = getTranslator(text.style.language, 'common');
  const { progress, track } = text.facts;
  return [...TRAVEL_MODES, 'unstated' as const].flatMap((mode) => {
    const found = progress.pace.byMode[mode];
    if (!found) return [];
    const { kmPerDay, days, inferredDays, dates } = found;
    const inferred = inferredDays > 0 ? ` (${numbers('inferredDays', { count: inferredDays })})` : '';
    const number = `${formatPace(kmPerDay, text.style)} ${numbers('onDays', { days })}${inferred}`;
    const basis = listEveningBasis(track, { at: progress.at, dates });
    return writeRow({ what: `${numbers('pace')}: ${common(`mode.${mode}`)}`, number, basis }, text);
  });
}

function writeRow(
  { what, number, basis }: { readonly what: string; readonly number: string; readonly basis: Basis },
  text: TextView,
): Html {
  return html`<tr><th>${what}</th><td><b>${number}</b></td><td>${linkReports(basis, text)}</td></tr>`;
}

function writePeople(text: TextView): Html {
  const t = getTranslator(text.style.language, 'numbers');
  const { people } = text.facts.progress;
  const heading = html`<h2>${t('people')}</h2>`;
  if (people === null) return html`${heading}<p>${t('noPeople')}</p>`;
  const { language } = text.style;
  const rows = people.sources.map(
    ({ reportId, name, at, low, high }) =>
      html`<tr><td><a href="${reportPagePath(language, text.data.caravan.slug, reportId)}">${name}</a>, ${formatDateOf(at, text.style)}</td><td><b>${formatPeople({ low, high }, language)}</b></td></tr>`,
  );
  return html`${heading}<p>${t('asEachSourceGives')}</p><table><tbody>${rows}</tbody></table>`;
}

function writeCrossings(text: TextView): Html | null {
  const t = getTranslator(text.style.language, 'numbers');
  const { distanceToBorder: distance } = text.facts.progress;
  if ('kind' in distance) return null;
  const rows = distance.crossings.map(
    ({ name, routeKm, straightKm }) =>
      html`<tr><td>${name}</td><td>${routeKm === null ? t('noRoad') : formatDistance(routeKm, text.style)}</td><td>${formatDistance(straightKm, text.style)}</td></tr>`,
  );
  return html`<h2>${t('distanceByCrossing')}</h2>
<table><thead><tr><th>${t('crossing')}</th><th>${t('byRoad')}</th><th>${t('straight')}</th></tr></thead><tbody>${rows}</tbody></table>`;
}

function kmTo({ routeKm, straightKm }: CrossingDistance): number {
  return routeKm ?? straightKm;
}

/** "1,696 km (1,054 mi)" */
function inBothUnits(km: number, { style }: TextView): string {
  return `${formatDistance(km, style)} (${formatDistance(km, inOtherUnits(style))})`;
}

function sumInBothUnits(parts: readonly number[], { style }: TextView): string {
  return `${formatDistanceSum(parts, style)} (${formatDistanceSum(parts, inOtherUnits(style))})`;
}

function inOtherUnits(style: TextView['style']): TextView['style'] {
  return { ...style, units: style.units === 'km' ? 'mi' : 'km' };
}
