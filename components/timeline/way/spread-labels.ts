/** A label that wants to stand at a height, px. */
export interface WantedLabel {
  readonly y: number;
  readonly weight: number;
  /** How far it may stand from where it belongs, px: its leader shows the way. */
  readonly reachPx: number;
}

/** Where a label found room. */
export interface SpreadLabel<Label> {
  readonly label: Label;
  readonly y: number;
}

export interface LabelColumn {
  /** Least distance between the middles of two labels, px. */
  readonly pitchPx: number;
  readonly heightPx: number;
}

/**
 * Chooses the labels that have room in a column, those of more weight first, and moves them apart; in the order of their
 * heights. Cost: quadratic; columns hold some twenty.
 */
export function spreadLabels<Label extends WantedLabel>(
  labels: readonly Label[],
  column: LabelColumn,
): readonly SpreadLabel<Label>[] {
  let chosen: readonly SpreadLabel<Label>[] = [];
  const room = Math.floor(column.heightPx / column.pitchPx) + 1;
  for (const label of labels.toSorted((a, b) => b.weight - a.weight)) {
    if (chosen.length >= room) break;
    const tried = spread(
      [...chosen.map((one) => one.label), label].toSorted((a, b) => a.y - b.y),
      column,
    );
    if (tried.every(({ label: { y: wanted, reachPx }, y }) => Math.abs(y - wanted) <= reachPx)) chosen = tried;
  }
  return chosen;
}

/** Moves labels apart by as little as it takes: those that touch become a block that stands at the mean of its wishes. */
function spread<Label extends WantedLabel>(
  labels: readonly Label[],
  { pitchPx, heightPx }: LabelColumn,
): readonly SpreadLabel<Label>[] {
  const blocks: { labels: Label[]; top: number }[] = [];
  for (const label of labels) {
    let block = { labels: [label], top: settle([label], { pitchPx, heightPx }) };
    for (
      let above = blocks.at(-1);
      above && above.top + above.labels.length * pitchPx > block.top;
      above = blocks.at(-1)
    ) {
      blocks.pop();
      const together = [...above.labels, ...block.labels];
      block = { labels: together, top: settle(together, { pitchPx, heightPx }) };
    }
    blocks.push(block);
  }
  return blocks.flatMap((block) => block.labels.map((label, index) => ({ label, y: block.top + index * pitchPx })));
}

/** Where the first label of a block stands. */
function settle(
  labels: readonly WantedLabel[],
  { pitchPx, heightPx }: Pick<LabelColumn, 'pitchPx' | 'heightPx'>,
): number {
  const wanted = labels.reduce((sum, { y }, index) => sum + y - index * pitchPx, 0) / labels.length;
  return Math.max(0, Math.min(wanted, heightPx - (labels.length - 1) * pitchPx));
}
