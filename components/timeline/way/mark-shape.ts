import type { SourceKind } from '@/lib/core/report';

const RADIUS = 3.6;

/** The outline of a mark about a point, px: kinds of sources differ by shape. */
export function drawMark(source: SourceKind, { dx, dy }: { readonly dx: number; readonly dy: number }): string {
  const at = `M${round(dx)} ${round(dy)}`;
  switch (source) {
    case 'press':
      return `${at}m-${RADIUS} 0a${RADIUS} ${RADIUS} 0 1 0 ${2 * RADIUS} 0a${RADIUS} ${RADIUS} 0 1 0-${2 * RADIUS} 0z`;
    case 'organisation':
      return `${at}m-3.3-3.3h6.6v6.6h-6.6z`;
    case 'official':
      return `${at}m0-4.6l4.6 4.6l-4.6 4.6l-4.6-4.6z`;
    case 'eyewitness':
      return `${at}m0-4.2l4.2 7.4h-8.4z`;
    case 'researcher':
      return `${at}m-3.2-3.2l6.4 6.4m-6.4 0l6.4-6.4`;
    default: {
      const never: never = source;
      throw new Error(`No mark for the source ${never}: add one to drawMark.`);
    }
  }
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
