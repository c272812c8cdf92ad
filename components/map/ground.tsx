import type { BaseShapes } from './base/base-shapes.ts';
import type { Viewport } from './base/draw-paths.ts';
import styles from './ground.module.css';
import { formatSvgPath } from './svg-path.ts';

/** The base map as SVG paths, for pictures that stand still: no script draws them. */
export function Ground({
  shapes,
  viewport,
  hasRoads = false,
}: {
  readonly shapes: BaseShapes;
  readonly viewport: Viewport;
  readonly hasRoads?: boolean;
}) {
  const line = { viewport, close: false };
  const ring = { viewport, close: true };
  const border = formatSvgPath(shapes.usMexico, line);
  return (
    <>
      <path className={styles.land} d={formatSvgPath(shapes.land, ring)} />
      {hasRoads ? <path className={styles.lakes} d={formatSvgPath(shapes.lakes, ring)} /> : null}
      <path className={styles.states} d={formatSvgPath(shapes.states, line)} />
      {hasRoads ? <path className={styles.roads} d={formatSvgPath(shapes.roads, line)} /> : null}
      <path className={styles.borders} d={formatSvgPath(shapes.borders, line)} />
      <path className={styles.usCasing} d={border} />
      <path className={styles.us} d={border} />
    </>
  );
}
