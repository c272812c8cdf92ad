import { ADMIN_TOKEN, type TestApi } from './test-api.ts';

/** Bodies that are accepted as they stand; tests change one thing in them. */

export const NEW_CARAVAN = {
  slug: 'test-march',
  name: { en: 'Test march', es: 'Marcha de prueba' },
  startedOn: '2026-01-10',
  startPlace: 'Tapachula, Chiapas',
} as const;

/** From an outlet that is known where history is seeded. */
export const PRESS_REPORT = {
  observed: { from: '2026-01-14', precision: 'day' },
  place: 'Mapastepec',
  kind: 'arrival',
  mode: 'foot',
  people: { low: 3000, high: 4000 },
  source: { kind: 'press', name: 'AP', url: 'https://apnews.com/article/caravan-1', published: '2026-01-14' },
} as const;

export const EYEWITNESS_REPORT = {
  observed: { from: '2026-01-15T08:00:00-06:00', to: '2026-01-15T09:00:00-06:00' },
  position: [-92.8912, 15.4398],
  kind: 'passing',
  source: { kind: 'eyewitness' },
} as const;

export const CSV_HEADER =
  'observed_from,observed_to,place,lat,lon,accuracy_km,kind,mode,group,people_low,people_high,source_kind,source_name,source_url,published,note,received_at,status';

/** A row of CSV with these cells, the rest as in an arrival at Huixtla. */
export function csvRow(cells: Readonly<Record<string, string>> = {}): string {
  const row: Record<string, string> = {
    observed_from: '2026-01-12',
    place: 'Huixtla',
    kind: 'arrival',
    mode: 'foot',
    source_kind: 'press',
    source_name: 'AP',
    source_url: 'https://apnews.com/article/caravan-2',
    received_at: '2026-01-13T05:59:59Z',
    ...cells,
  };
  return CSV_HEADER.split(',')
    .map((column) => quote(row[column] ?? ''))
    .join(',');
}

export function csv(...rows: readonly string[]): string {
  return `${[CSV_HEADER, ...rows].join('\r\n')}\r\n`;
}

export async function createTestCaravan(api: TestApi, changes: object = {}): Promise<void> {
  const response = await api.call('POST', '/api/v1/caravans', {
    token: ADMIN_TOKEN,
    body: { ...NEW_CARAVAN, ...changes },
  });
  if (response.status !== 201) throw new Error(`The test caravan was refused: ${await response.text()}`);
}

/** A moderator imports one report, of AP unless said otherwise, which makes its outlet a known one. */
export function importReport(api: TestApi, cells: Readonly<Record<string, string>> = {}): ReturnType<TestApi['send']> {
  return api.send('POST', `/api/v1/caravans/${NEW_CARAVAN.slug}/import`, {
    token: ADMIN_TOKEN,
    body: csv(csvRow(cells)),
    headers: { 'content-type': 'text/csv' },
  });
}

function quote(cell: string): string {
  return /[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
