import type { Position } from '@/lib/core/position.ts';
import { withoutState } from '@/lib/core/without-state.ts';
import { formatDate } from '@/lib/i18n/format.ts';
import { getTranslator } from '@/lib/i18n/messages.ts';
import type { Language } from '@/lib/view-state/view-state.ts';
import type { FrontCaravan } from '@/lib/wire/front-data.ts';

/** Words on the overview beside a place. */
export interface Caption {
  readonly position: Position;
  readonly name: string;
  readonly detail: string;
  readonly isNewest: boolean;
}

/** The newest caravan with its last place, where most set out, and where some reached the border. */
export function listCaptions(caravans: readonly FrontCaravan[], language: Language): readonly Caption[] {
  const t = getTranslator(language, 'map');
  const drawn = caravans.filter(({ path, last }) => path.length > 0 && last !== null);
  const newest = drawn[0];
  return [
    ...(newest ? [captionLast(newest, { language, isNewest: true })] : []),
    ...captionCommonStart(drawn, (count) => t('setOut', { count, total: drawn.length })),
    ...drawn
      .filter(({ caravan }) => caravan.outcome === 'reached-border')
      .map((each) => captionLast(each, { language, isNewest: false })),
  ];
}

function captionLast(
  { caravan, last, path }: FrontCaravan,
  { language, isNewest }: { readonly language: Language; readonly isNewest: boolean },
): Caption {
  const place = withoutState(last?.place ?? '');
  const date = last ? formatDate(last.date, language) : '';
  return {
    position: path.at(-1) ?? [0, 0],
    name: isNewest ? caravan.name[language] : place,
    detail: isNewest ? getTranslator(language, 'map')('lastSeen', { place, date }) : date,
    isNewest,
  };
}

/** Where most set out, if more than one did. */
function captionCommonStart(caravans: readonly FrontCaravan[], word: (count: number) => string): readonly Caption[] {
  const starts = caravans.map(({ caravan }) => caravan.startPlace);
  const counts = new Map<string, number>();
  for (const place of starts) counts.set(place, (counts.get(place) ?? 0) + 1);
  const [place, count] = [...counts].sort(([, a], [, b]) => b - a)[0] ?? ['', 0];
  const position = caravans[starts.indexOf(place)]?.path[0];
  return position && count > 1 ? [{ position, name: withoutState(place), detail: word(count), isNewest: false }] : [];
}
