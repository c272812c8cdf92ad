import type { Side } from '../labels/place-labels.ts';

/** Where the two lines beside the marker stand, pixels from its middle. */
export interface PositionLabelPlace {
  readonly x: number;
  readonly anchor: 'start' | 'middle' | 'end';
  /** Base lines of the name and of the date below it. */
  readonly nameY: number;
  readonly detailY: number;
}

/** As caravan-labels.ts asks for it; at a corner it is that far along the diagonal, but for the air above a text. */
const GAP_PX = 16;
const CORNER_PX = { x: 11.2, y: 6.4 };

/** Heights of the two lines and from their top to the base line, as position.module.css sets them. */
const WIDE = { name: 27, detail: 18, nameBase: 21.3, detailBase: 14.3 };
const NARROW = { name: 22, detail: 18, nameBase: 17.4, detailBase: 14.3 };

/** Places name and date on the side of the marker on which the layout of labels has found room for them. */
export function placePositionLabel(side: Side, { isNarrow }: { readonly isNarrow: boolean }): PositionLabelPlace {
  const line = isNarrow ? NARROW : WIDE;
  const height = line.name + line.detail;
  const { x, anchor, top } = PLACES[side](height);
  return { x, anchor, nameY: top + line.nameBase, detailY: top + line.name + line.detailBase };
}

interface Place extends Pick<PositionLabelPlace, 'x' | 'anchor'> {
  readonly top: number;
}

const PLACES: Readonly<Record<Side, (height: number) => Place>> = {
  r: (height) => ({ x: GAP_PX, anchor: 'start', top: -height / 2 }),
  l: (height) => ({ x: -GAP_PX, anchor: 'end', top: -height / 2 }),
  t: (height) => ({ x: 0, anchor: 'middle', top: -GAP_PX - height }),
  b: () => ({ x: 0, anchor: 'middle', top: GAP_PX }),
  c: (height) => ({ x: 0, anchor: 'middle', top: -height / 2 }),
  ur: (height) => ({ x: CORNER_PX.x, anchor: 'start', top: -CORNER_PX.y - height }),
  lr: () => ({ x: CORNER_PX.x, anchor: 'start', top: CORNER_PX.y }),
  ul: (height) => ({ x: -CORNER_PX.x, anchor: 'end', top: -CORNER_PX.y - height }),
  ll: () => ({ x: -CORNER_PX.x, anchor: 'end', top: CORNER_PX.y }),
};
