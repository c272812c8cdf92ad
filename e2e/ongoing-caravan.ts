import { type APIRequestContext, expect } from '@playwright/test';
import { ADMIN_TOKEN } from './server.ts';

const DAY_MS = 86_400_000;
const ZONE = 'America/Mexico_City';
const HEADER = 'observed_from,observed_to,place,lat,lon,kind,mode,source_kind,source_name,source_url';
/** Towns on the coast road from Tapachula, in the order of a march. */
const TOWNS = {
  Huixtla: 'Huixtla, Chiapas',
  Escuintla: 'Escuintla, Chiapas',
  Mapastepec: 'Mapastepec, Chiapas',
} as const;

export type Town = keyof typeof TOWNS;

/** Opens a caravan that set out from Tapachula four days ago. */
export async function openCaravan(request: APIRequestContext, slug: string): Promise<void> {
  const answer = await request.post('/api/v1/caravans', {
    headers: { Authorization: `Bearer ${ADMIN_TOKEN}` },
    data: { slug, name: { en: `March ${slug}` }, startedOn: localDay(4), startPlace: 'Tapachula, Chiapas' },
  });
  expect(answer.status(), await answer.text()).toBe(201);
}

/** Imports one arrival by an outlet that is known from then on. */
export async function importArrival(
  request: APIRequestContext,
  { slug, town, daysAgo }: { readonly slug: string; readonly town: Town; readonly daysAgo: number },
): Promise<void> {
  const answer = await request.post(`/api/v1/caravans/${slug}/import`, {
    headers: { Authorization: `Bearer ${ADMIN_TOKEN}`, 'Content-Type': 'text/csv' },
    data: csvOf([csvRow({ town: TOWNS[town], day: localDay(daysAgo) })]),
  });
  expect(answer.status(), await answer.text()).toBe(201);
}

export function csvOf(rows: readonly string[]): string {
  return [HEADER, ...rows, ''].join('\n');
}

export function csvRow({ town, day }: { readonly town: string; readonly day: string }): string {
  return `${day},${day},"${town}",,,arrival,foot,press,Diario del Sur,https://diariodelsur.com.mx/local/${day}`;
}

/** The date so many days ago where the caravans go. */
export function localDay(daysAgo: number): string {
  return new Date(Date.now() - daysAgo * DAY_MS).toLocaleDateString('en-CA', { timeZone: ZONE });
}
