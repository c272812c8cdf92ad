import { formatInstant } from '../core/time.ts';
import {
  DEFAULT_VIEW,
  formatViewState,
  LANGUAGES,
  LAYERS,
  type Language,
  parseViewState,
  type ViewState,
} from './view-state.ts';

/** The view of a share link as it is stored and sent: a view state in the words of the public contract. */
export interface ShareView {
  readonly caravan: string;
  readonly at?: string | undefined;
  readonly asOf?: string | undefined;
  /** Frozen links: the number of the last revision that existed when the link was made. */
  readonly edition?: number | undefined;
  /** `[lon, lat]`, degrees. */
  readonly center?: readonly [number, number] | undefined;
  readonly zoom?: number | undefined;
  readonly layers?: readonly string[] | undefined;
  readonly units?: string | undefined;
  /** The size of the timeline. */
  readonly timeline?: string | undefined;
  /** The forecast that is shown, days after the moment; 0: none. */
  readonly ahead?: number | undefined;
  readonly lang?: string | undefined;
}

/** Turns the view of a share link into a view state, by the parser of the address. Never throws; bad values fall back. */
export function shareViewToViewState(share: ShareView): ViewState {
  const query = {
    at: share.at,
    asOf: share.asOf,
    edition: share.edition?.toFixed(0),
    layers: share.layers?.length === 0 ? 'none' : share.layers?.join(','),
    units: share.units,
    timeline: share.timeline,
    ahead: share.ahead?.toFixed(0),
  };
  return parseViewState(query, formatCentre(share));
}

/** Turns a view state into the view of a share link. Defaults are left out. */
export function viewStateToShareView(
  view: ViewState,
  place: { readonly caravan: string; readonly lang: Language },
): ShareView {
  return {
    caravan: place.caravan,
    ...(view.at !== null && { at: formatInstant(view.at) }),
    ...(view.asOf !== null && { asOf: formatInstant(view.asOf) }),
    ...(view.edition !== null && { edition: view.edition }),
    ...(view.map !== null && { center: [view.map.lon, view.map.lat], zoom: view.map.zoom }),
    ...(view.layers.length < LAYERS.length && { layers: view.layers }),
    ...(view.units !== 'km' && { units: view.units }),
    ...(view.timeline !== DEFAULT_VIEW.timeline && { timeline: view.timeline }),
    ...(view.ahead !== null && { ahead: view.ahead }),
    lang: place.lang,
  };
}

/** The path, query and hash a share link leads to: `/es/c/2023-12-exodus-from-poverty?at=…#8/15.4/-92.9`. */
export function formatShareAddress(share: ShareView): string {
  const language = LANGUAGES.find((known) => known === share.lang) ?? 'en';
  return formatTrackerAddress({ slug: share.caravan, language, view: shareViewToViewState(share) });
}

/** Path, query and hash of a caravan's tracker page. */
export function formatTrackerAddress(page: {
  readonly slug: string;
  readonly language: Language;
  readonly view: ViewState;
}): string {
  const prefix = page.language === 'en' ? '' : `/${page.language}`;
  return `${prefix}/c/${encodeURIComponent(page.slug)}${formatViewState(page.view)}`;
}

const DEFAULT_ZOOM = 8;

function formatCentre({ center, zoom }: ShareView): string {
  if (!center) return '';
  const [lon, lat] = center;
  return `#${[zoom ?? DEFAULT_ZOOM, lat, lon].map((value) => value.toFixed(6)).join('/')}`;
}
