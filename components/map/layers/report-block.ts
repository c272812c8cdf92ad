import type { SourceKind } from '@/lib/core/report.ts';
import { COLUMNS, MARGIN_PX, measureBlock, type ReportGroup, STEP_PX } from '../report-groups.ts';
import styles from './layers.module.css';
import { createSvgElement } from './svg-element.ts';

/** Of a block's upper left corner from the place, pixels. */
export interface Offset {
  readonly x: number;
  readonly y: number;
}

/** The marks of one place. All methods may be called at every step; they touch only what changes. */
export interface ReportBlock {
  readonly key: string;
  readonly element: SVGElement;
  readonly showAt: (at: number) => void;
  readonly moveTo: (offset: Offset | undefined) => void;
  readonly highlight: (id: string | null) => void;
}

export function buildReportBlock(group: ReportGroup, onPick: ((id: string) => void) | undefined): ReportBlock {
  const { width, height } = measureBlock(group);
  const element = createSvgElement('g');
  element.style.display = 'none';
  const shapes = group.marks.map(({ id, kind, aside }, index) => {
    const x = MARGIN_PX + (index % COLUMNS) * STEP_PX + STEP_PX / 2;
    const y = MARGIN_PX + Math.floor(index / COLUMNS) * STEP_PX + STEP_PX / 2;
    const look = aside === undefined ? classOf(kind) : `${styles.mark} ${styles.aside} ${styles.told}`;
    const shape = createSvgElement('path', { d: PATHS[kind], transform: `translate(${x} ${y})`, class: look });
    if (aside !== undefined) shape.append(titleOf(aside));
    if (onPick) shape.addEventListener('click', () => onPick(id));
    element.append(shape);
    return shape;
  });
  if (group.more > 0) {
    const more = createSvgElement('text', { x: width - 28, y: height - 2, class: `${styles.more}` });
    more.textContent = `+${group.more}`;
    element.append(more);
  }
  if (onPick) element.classList.add(`${styles.pickable}`);
  return { key: group.key, element, ...createBlockUpdates(group, { element, shapes }) };
}

/** Said under the pointer. */
function titleOf(words: string): SVGElement {
  const title = createSvgElement('title');
  title.textContent = words;
  return title;
}

function createBlockUpdates(
  { marks }: ReportGroup,
  { element, shapes }: { readonly element: SVGElement; readonly shapes: readonly Element[] },
): Pick<ReportBlock, 'showAt' | 'moveTo' | 'highlight'> {
  let known = marks.length;
  let shownOffset: Offset | undefined;
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
    moveTo: (offset) => {
      if (offset?.x === shownOffset?.x && offset?.y === shownOffset?.y) return;
      shownOffset = offset;
      // Without room it is left out: the list beside the map has them all.
      element.style.display = offset ? '' : 'none';
      if (offset) element.setAttribute('transform', `translate(${offset.x} ${offset.y})`);
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

/** Shapes of the kinds of source around 0, 0: square, hollow square, diamond, circle, triangle. */
const PATHS: Readonly<Record<SourceKind, string>> = {
  press: 'M-2.4-2.4h4.8v4.8h-4.8z',
  official: 'M-2.2-2.2h4.4v4.4h-4.4z',
  organisation: 'M0-3.3l3.3 3.3-3.3 3.3-3.3-3.3z',
  eyewitness: 'M-2.6 0a2.6 2.6 0 1 0 5.2 0a2.6 2.6 0 1 0-5.2 0z',
  researcher: 'M0-3l3.1 5.4h-6.2z',
};

function classOf(kind: SourceKind): string {
  return kind === 'official' ? `${styles.mark} ${styles.hollow}` : `${styles.mark}`;
}
