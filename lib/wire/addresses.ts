import { formatTrackerAddress } from '../view-state/share-view.ts';
import type { Language, ViewState } from '../view-state/view-state.ts';

/** The path of a page in a language: English at the root, Spanish under `/es`. `path` begins with `/`. */
export function pagePath(language: Language, path: string): string {
  if (language === 'en') return path;
  return path === '/' ? `/${language}` : `/${language}${path}`;
}

/** A caravan's tracker page at a view, with its query and hash. */
export function trackerPath(language: Language, slug: string, view?: ViewState): string {
  return view ? formatTrackerAddress({ language, slug, view }) : caravanPath(language, slug, '');
}

export function reportFormPath(language: Language, slug: string): string {
  return caravanPath(language, slug, '/report');
}

export function reportPagePath(language: Language, slug: string, reportId: string): string {
  return caravanPath(language, slug, `/reports/${encodeURIComponent(reportId)}`);
}

export function textPagePath(language: Language, slug: string): string {
  return caravanPath(language, slug, '/text');
}

export function shareLinkPath(language: Language, slug: string): string {
  return pagePath(language, `/s/${encodeURIComponent(slug)}`);
}

export function receiptPath(language: Language, token: string): string {
  return pagePath(language, `/r/${encodeURIComponent(token)}`);
}

/** Addresses of the API that the browser calls, without host. */
export const apiPaths = {
  caravans: () => '/api/v1/caravans',
  timeline: (slug: string, known: { readonly asOf?: string; readonly edition?: number } = {}) =>
    `${apiCaravan(slug)}/timeline${formatQuery({ asOf: known.asOf, edition: known.edition })}`,
  outlooks: (slug: string, known: { readonly asOf?: string; readonly edition?: number } = {}) =>
    `${apiCaravan(slug)}/outlooks${formatQuery({ asOf: known.asOf, edition: known.edition })}`,
  progress: (slug: string) => `${apiCaravan(slug)}/progress`,
  reports: (slug: string) => `${apiCaravan(slug)}/reports`,
  imports: (slug: string, isDryRun: boolean) => `${apiCaravan(slug)}/import${isDryRun ? '?dryRun=1' : ''}`,
  report: (id: string) => `/api/v1/reports/${encodeURIComponent(id)}`,
  reportStatus: (id: string) => `/api/v1/reports/${encodeURIComponent(id)}/status`,
  receipt: (token: string) => `/api/v1/receipts/${encodeURIComponent(token)}`,
  shareLinks: () => '/api/v1/share-links',
  shareLink: (slug: string) => `/api/v1/share-links/${encodeURIComponent(slug)}`,
  places: (query: { readonly q: string; readonly limit?: number }) => `/api/v1/places${formatQuery(query)}`,
  placesNear: (query: { readonly lon: number; readonly lat: number; readonly limit?: number }) =>
    `/api/v1/places${formatQuery(query)}`,
} as const;

function caravanPath(language: Language, slug: string, rest: string): string {
  return pagePath(language, `/c/${encodeURIComponent(slug)}${rest}`);
}

function apiCaravan(slug: string): string {
  return `/api/v1/caravans/${encodeURIComponent(slug)}`;
}

function formatQuery(query: Readonly<Record<string, string | number | undefined>>): string {
  const pairs = Object.entries(query).flatMap(([key, value]) => (value === undefined ? [] : [[key, String(value)]]));
  return pairs.length > 0 ? `?${new URLSearchParams(pairs)}` : '';
}
