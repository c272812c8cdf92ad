import type { ObservedInterval, Statement } from '../core/report.ts';
import { localDateOf } from '../core/time.ts';
import { formatDay, formatMoment, formatPeople, formatTime, type TimeStyle } from './format.ts';
import { getTranslator } from './messages.ts';

/** When something was seen, no finer than the source says: "Thu 28 Dec 2023, hour not given". */
export function describeObserved({ from, to, precision }: ObservedInterval, style: TimeStyle): string {
  const t = getTranslator(style.language, 'common');
  const first = localDateOf(from, style.timeZone);
  const isOneDay = first === localDateOf(to, style.timeZone);
  if (precision === 'day') {
    if (isOneDay) return t('hourNotGiven', { day: formatDay(first, style.language) });
    return `${formatDay(first, style.language)} – ${formatDay(localDateOf(to, style.timeZone), style.language)}`;
  }
  if (from === to) return formatMoment(from, style);
  return isOneDay
    ? `${formatMoment(from, style)}–${formatTime(to, style)}`
    : `${formatMoment(from, style)} – ${formatMoment(to, style)}`;
}

/** What was seen, in one line: "arrived, on foot; 6,000–8,000 people; part ahead". */
export function describeSighting(
  statement: Pick<Statement, 'kind' | 'mode' | 'people' | 'group'>,
  { language }: Pick<TimeStyle, 'language'>,
): string {
  const t = getTranslator(language, 'common');
  const { kind, mode, people, group } = statement;
  return [
    mode === null ? t(`kind.${kind}`) : `${t(`kind.${kind}`)}, ${t(`mode.${mode}`)}`,
    people === null ? '' : t('peopleCounted', { people: formatPeople(people, language) }),
    group === 'main' ? '' : t(`group.${group}`),
  ]
    .filter(Boolean)
    .join('; ');
}

/** Who says so: the name, and "eyewitness" for those who give none. */
export function describeSource(
  { kind, name }: Pick<Statement['source'], 'kind' | 'name'>,
  { language }: Pick<TimeStyle, 'language'>,
): string {
  return kind === 'eyewitness' ? getTranslator(language, 'common')('sourceKind.eyewitness') : name;
}
