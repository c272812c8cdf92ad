import { lineHeight, type MapLabel } from './labels/map-label.ts';
import { alignmentOf, type PlacedLabel } from './labels/place-labels.ts';
import styles from './still-map.module.css';

const ANCHORS = { left: 'start', right: 'end', center: 'middle' } as const;

/** A placed label as SVG text, with its dot or ring. */
export function StillLabel({ request, side, box }: PlacedLabel<MapLabel>) {
  const alignment = alignmentOf(side);
  const middleX = (box.minX + box.maxX) / 2;
  const x = alignment === 'left' ? box.minX : alignment === 'right' ? box.maxX : middleX;
  const total = request.text.reduce((sum, line) => sum + lineHeight(line), 0);
  let top = (box.minY + box.maxY) / 2 - total / 2;
  return (
    <>
      {request.mark === 'none' ? null : (
        <circle
          className={request.mark === 'ring' ? styles.ring : styles.dot}
          cx={round(request.x)}
          cy={round(request.y)}
          r={request.mark === 'ring' ? 2.6 : 2.2}
        />
      )}
      {request.text.map((line) => {
        // The baseline of a line of text lies at about three quarters of its height.
        const y = top + lineHeight(line) * 0.77;
        top += lineHeight(line);
        return (
          <text
            key={line.text}
            className={styles[line.color]}
            x={round(x)}
            y={round(y)}
            fontSize={line.size}
            fontWeight={line.weight}
            textAnchor={ANCHORS[alignment]}
            {...(line.isItalic ? { fontStyle: 'italic' } : {})}
            {...(line.spacing ? { letterSpacing: line.spacing } : {})}
          >
            {line.text}
          </text>
        );
      })}
    </>
  );
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
