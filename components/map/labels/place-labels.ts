import RBush from 'rbush';

/** A rectangle in pixels, as rbush has it. */
export interface Box {
  readonly minX: number;
  readonly minY: number;
  readonly maxX: number;
  readonly maxY: number;
}

export const SIDES = ['r', 'l', 't', 'b', 'ur', 'll', 'lr', 'ul', 'c'] as const;
/** Where a label stands from its point: right, left, top, bottom, the four corners, or on it. */
export type Side = (typeof SIDES)[number];

export interface LabelRequest {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** From the point to the text. */
  readonly gap: number;
  /** Radius kept free around the point itself; 0: no mark is drawn there. */
  readonly dot: number;
  /** In order of preference. */
  readonly sides: readonly Side[];
  /** Whether it may cross a line where no side is free. */
  readonly overLines: 'never' | 'if-needed';
  /** Of a group only the first that finds room is placed. */
  readonly group?: string;
  /** Narrower than the frame of all: for labels that must not be cut off by the window. */
  readonly frame?: Box;
}

export interface PlacedLabel<Request extends LabelRequest> {
  readonly request: Request;
  readonly side: Side;
  readonly box: Box;
}

/**
 * Gives each label, in the order of the list, the first side on which it meets nothing placed before; leaves out those
 * that find none. Greedy, so an earlier label never moves for a later one. Cost: O(n log n) with an R-tree (rbush).
 */
export function placeLabels<Request extends LabelRequest>(
  requests: readonly Request[],
  ground: { readonly frame: Box; readonly taken: readonly Box[]; readonly lines: readonly Box[] },
): readonly PlacedLabel<Request>[] {
  const taken = new RBush<Box>().load(ground.taken);
  const lines = new RBush<Box>().load(ground.lines);
  const groups = new Set<string>();
  const placed: PlacedLabel<Request>[] = [];
  for (const request of requests) {
    if (request.group !== undefined && groups.has(request.group)) continue;
    const dot = dotBox(request);
    if (dot && taken.collides(dot)) continue;
    const label = chooseSide(request, { frame: ground.frame, taken, lines });
    if (!label) continue;
    placed.push(label);
    taken.insert(withAir(label.box));
    if (dot) taken.insert(dot);
    if (request.group !== undefined) groups.add(request.group);
  }
  return placed;
}

const AIR_PX = 5;

interface Ground {
  readonly frame: Box;
  readonly taken: RBush<Box>;
  readonly lines: RBush<Box>;
}

function chooseSide<Request extends LabelRequest>(
  request: Request,
  { frame, taken, lines }: Ground,
): PlacedLabel<Request> | undefined {
  let best: (PlacedLabel<Request> & { readonly crossed: number }) | undefined;
  for (const side of request.sides) {
    const box = boxAt(request, side);
    if (!isInside(box, request.frame ?? frame) || taken.collides(box)) continue;
    const crossed = lines.search(box).length;
    if (crossed === 0) return { request, side, box };
    if (request.overLines === 'if-needed' && crossed < (best?.crossed ?? Infinity))
      best = { request, side, box, crossed };
  }
  return best;
}

/** The rectangle of a label on one side of its point. */
export function boxAt({ x, y, width, height, gap }: Omit<LabelRequest, 'sides'>, side: Side): Box {
  const { dx, dy } = OFFSETS[side];
  // In a corner the text starts a little beside the point, not a whole gap away on both axes.
  const isCorner = dx !== 0 && dy !== 0;
  const centerX = x + dx * (width / 2 + (isCorner ? gap * 0.7 : gap));
  const centerY = y + dy * (height / 2 + (isCorner ? gap * 0.4 : gap));
  return {
    minX: centerX - width / 2,
    minY: centerY - height / 2,
    maxX: centerX + width / 2,
    maxY: centerY + height / 2,
  };
}

const OFFSETS: Readonly<Record<Side, { readonly dx: -1 | 0 | 1; readonly dy: -1 | 0 | 1 }>> = {
  r: { dx: 1, dy: 0 },
  l: { dx: -1, dy: 0 },
  t: { dx: 0, dy: -1 },
  b: { dx: 0, dy: 1 },
  ur: { dx: 1, dy: -1 },
  ll: { dx: -1, dy: 1 },
  lr: { dx: 1, dy: 1 },
  ul: { dx: -1, dy: -1 },
  c: { dx: 0, dy: 0 },
};

/** Text is set towards its point: to the left of it, its lines end there. */
export function alignmentOf(side: Side): 'left' | 'right' | 'center' {
  const { dx } = OFFSETS[side];
  if (dx === 0) return 'center';
  return dx > 0 ? 'left' : 'right';
}

function dotBox({ x, y, dot }: LabelRequest): Box | undefined {
  return dot > 0 ? { minX: x - dot, minY: y - dot, maxX: x + dot, maxY: y + dot } : undefined;
}

export /** Two labels in a row are not read as one. */
function withAir({ minX, minY, maxX, maxY }: Box): Box {
  return { minX: minX - AIR_PX, minY, maxX: maxX + AIR_PX, maxY };
}

function isInside(box: Box, frame: Box): boolean {
  return box.minX >= frame.minX && box.minY >= frame.minY && box.maxX <= frame.maxX && box.maxY <= frame.maxY;
}
