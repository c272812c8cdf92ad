import type { Statement } from '@/lib/core/report';
import { formatDate, formatPeople, type TimeStyle } from '@/lib/i18n/format';
import { getTranslator } from '@/lib/i18n/messages';
import { describeObserved, describeSource } from '@/lib/i18n/report-words';
import type { Language } from '@/lib/view-state/view-state';

export const CHANGED_FIELDS = [
  'observed',
  'place',
  'position',
  'kind',
  'mode',
  'group',
  'people',
  'source',
  'address',
  'published',
  'confidence',
  'note',
] as const;

export interface Change {
  readonly field: (typeof CHANGED_FIELDS)[number];
  /** In words; null: it was not there. */
  readonly before: string | null;
  readonly after: string | null;
}

/** What a revision changed, field by field, in words. */
export function listChanges(before: Statement, after: Statement, style: TimeStyle): readonly Change[] {
  const old = fieldsInWords(before, style);
  const now = fieldsInWords(after, style);
  return CHANGED_FIELDS.filter((field) => old[field] !== now[field]).map((field) => ({
    field,
    before: old[field],
    after: now[field],
  }));
}

type FieldWords = Readonly<Record<(typeof CHANGED_FIELDS)[number], string | null>>;

function fieldsInWords(statement: Statement, style: TimeStyle): FieldWords {
  const t = getTranslator(style.language, 'common');
  const { observed, place, position, kind, mode, group, people, source, confidence, note } = statement;
  return {
    observed: describeObserved(observed, style),
    place,
    position: describePosition(position, style.language),
    kind: t(`kind.${kind}`),
    mode: mode === null ? null : t(`mode.${mode}`),
    group: t(`group.${group}`),
    people: people === null ? null : formatPeople(people, style.language),
    source: `${describeSource(source, style)} (${t(`sourceKind.${source.kind}`)})`,
    address: source.url,
    published: source.published === null ? null : formatDate(source.published, style.language),
    confidence: confidence === undefined ? null : t(`confidence.${confidence}`),
    note,
  };
}

/** "15.44° N, 92.89° W": two decimals are about 1 km, the finest that is kept. */
export function describePosition([lon, lat]: Statement['position'], language: Language): string {
  const west = language === 'es' ? 'O' : 'W';
  return `${Math.abs(lat).toFixed(2)}°\u00A0${lat < 0 ? 'S' : 'N'}, ${Math.abs(lon).toFixed(2)}°\u00A0${lon < 0 ? west : 'E'}`;
}
