import type { Point } from 'leaflet';
import { drawSourceMark } from '@/components/marks/source-shape.ts';
import { COLUMNS, MARGIN_PX, measureBlock, type ReportGroup, STEP_PX } from '../report-groups.ts';
import styles from './layers.module.css';
import { createSvgElement } from './svg-element.ts';

/** Smaller than elsewhere: a place on the map may have dozens. */
const RADIUS_PX = 2.6;

/** Of a block's upper left corner from the place, pixels. */
export interface Offset {
  readonly x: number;
  readonly y: number;
}

/** The marks of one place. All methods may be called at every step; they touch only what changes. */
export interface ReportBlock {
  readonly key: string;
  readonly element: SVGElement;
  /** Where its place is on the map. */
  readonly placeAt: (place: Point) => void;
  readonly showAt: (at: number) => void;
  readonly moveTo: (offset: Offset | undefined) => void;
  readonly highlight: (id: string | null) => void;
}

export function buildReportBlock(group: ReportGroup, onPick: ((id: string) => void) | undefined): ReportBlock {
  const element = createSvgElement('g');
  const shapes = group.marks.map(({ id, aside }) => {
    const look = aside === undefined ? `${styles.mark}` : `${styles.mark} ${styles.aside} ${styles.told}`;
    const shape = createSvgElement('path', { class: look });
    if (aside !== undefined) shape.append(titleOf(aside));
    if (onPick) shape.addEventListener('click', () => onPick(id));
    return shape;
  });
  const more = createSvgElement('text', { class: `${styles.more}` });
  if (group.more > 0) more.textContent = `+${group.more}`;
  // Without room it is left out: the list beside the map has them all.
  const block = createSvgElement('g');
  block.style.display = 'none';
  block.append(...shapes, more);
  element.append(block);
  if (onPick) element.classList.add(`${styles.pickable}`);
  return {
    key: group.key,
    element,
    ...createBlockPlace(group, { block, shapes, more }),
    ...createLooks(group, shapes),
  };
}

/** Said under the pointer. */
function titleOf(words: string): SVGElement {
  const title = createSvgElement('title');
  title.textContent = words;
  return title;
}

function createBlockPlace(
  group: ReportGroup,
  { block, shapes, more }: { readonly block: SVGElement; readonly shapes: readonly Element[]; readonly more: Element },
): Pick<ReportBlock, 'placeAt' | 'moveTo'> {
  const { width, height } = measureBlock(group);
  let place: Offset = { x: 0, y: 0 };
  let offset: Offset | undefined;
  const draw = () => {
    block.style.display = offset ? '' : 'none';
    if (!offset) return;
    const [left, top] = [place.x + offset.x, place.y + offset.y];
    shapes.forEach((shape, index) => {
      const x = left + MARGIN_PX + (index % COLUMNS) * STEP_PX + STEP_PX / 2;
      const y = top + MARGIN_PX + Math.floor(index / COLUMNS) * STEP_PX + STEP_PX / 2;
      const kind = group.marks[index]?.kind;
      if (kind) shape.setAttribute('d', drawSourceMark(kind, { x, y, radius: RADIUS_PX }));
    });
    more.setAttribute('x', String(left + width - 28));
    more.setAttribute('y', String(top + height - 2));
  };
  return {
    placeAt: (point) => {
      place = point;
      draw();
    },
    moveTo: (next) => {
      if (next?.x === offset?.x && next?.y === offset?.y) return;
      offset = next;
      draw();
    },
  };
}

function createLooks({ marks }: ReportGroup, shapes: readonly Element[]): Pick<ReportBlock, 'showAt' | 'highlight'> {
  let known = marks.length;
  let highlighted: string | null = null;
  return {
    showAt: (at) => {
      let now = known;
      while (now > 0 && (marks[now - 1]?.fixAt ?? 0) > at) now -= 1;
      while (now < marks.length && (marks[now]?.fixAt ?? Infinity) <= at) now += 1;
      for (let index = Math.min(now, known); index < Math.max(now, known); index += 1) {
        shapes[index]?.classList.toggle(`${styles.later}`, index >= now);
      }
      known = now;
    },
    highlight: (id) => {
      if (id === highlighted) return;
      highlighted = id;
      marks.forEach((mark, index) => {
        shapes[index]?.classList.toggle(`${styles.highlighted}`, mark.id === id);
      });
    },
  };
}
