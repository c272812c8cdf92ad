/** Colours of the map as the page's tokens have them now; a canvas can't read custom properties itself. */
export interface BaseColors {
  readonly land: string;
  readonly sea: string;
  readonly line: string;
  readonly border: string;
  readonly road: string;
  readonly river: string;
  readonly cool: string;
  readonly accent: string;
  readonly ink: string;
  readonly ink2: string;
  readonly text: string;
  readonly text2: string;
  readonly seaText: string;
}

export function readBaseColors(element: Element): BaseColors {
  const style = getComputedStyle(element);
  const read = (name: string) => style.getPropertyValue(`--${name}`).trim();
  return {
    land: read('land'),
    sea: read('sea'),
    line: read('map-line'),
    border: read('map-border'),
    road: read('road'),
    river: read('river'),
    cool: read('cool'),
    accent: read('accent'),
    ink: read('ink'),
    ink2: read('ink-2'),
    text: read('map-text'),
    text2: read('map-text-2'),
    seaText: read('map-sea-text'),
  };
}
