import { memo } from 'react';
import { drawSourceMark } from '@/components/marks/source-shape';
import { toPercent } from '../timeline-scale';
import type { MarkCluster } from './cluster-marks';
import type { TrackDrawing } from './draw-track';
import type { PlotGrid } from './plot-grid';
import { heightAt, PLOT_UNITS, type PlotScale } from './plot-scale';
import type { StillBlock } from './still-blocks';
import styles from './still-plot.module.css';

/** What does not move with the moment: grid, gaps, rests, bands, track and reports. Lengths are per cent of the plot. */
export const StillPlot = memo(function StillPlot(props: {
  readonly scale: PlotScale;
  readonly grid: PlotGrid;
  readonly blocks: readonly StillBlock[];
  readonly drawing: TrackDrawing;
  readonly clusters: readonly MarkCluster[];
}) {
  const { drawing } = props;
  return (
    <svg className={styles.plot} width="100%" height="100%" aria-hidden="true" focusable="false">
      <defs>
        <pattern id="way-gap" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <path d="M0 0V7" className={styles.hatch} />
        </pattern>
      </defs>
      <GridLines scale={props.scale} grid={props.grid} />
      {props.blocks.map((block) => (
        <BlockMark key={`${block.kind}${block.start}`} block={block} />
      ))}
      <svg
        width="100%"
        height="100%"
        viewBox={`0 0 ${PLOT_UNITS} ${PLOT_UNITS}`}
        preserveAspectRatio="none"
        role="presentation"
      >
        <path d={drawing.most} className={styles.most} />
        <path d={drawing.half} className={styles.half} />
        <path d={drawing.close} className={styles.close} />
        <path d={drawing.sparse} className={styles.sparse} />
        <path d={drawing.gap} className={styles.gap} />
      </svg>
      {props.clusters.map((cluster) => (
        <ClusterMark key={`${cluster.x}/${cluster.y}`} cluster={cluster} />
      ))}
    </svg>
  );
});

function GridLines({ scale, grid }: { readonly scale: PlotScale; readonly grid: PlotGrid }) {
  return (
    <>
      {grid.days.map(({ x, kind }) => (
        <line key={x} className={styles[kind]} x1={toPercent(x)} x2={toPercent(x)} y2="100%" />
      ))}
      {grid.km.map((km) => {
        const y = toPercent(heightAt(scale, km));
        return <line key={km} className={km === 0 ? styles.foot : styles.line} x2="100%" y1={y} y2={y} />;
      })}
      {grid.events.map((x) => (
        <line key={x} className={styles.event} x1={toPercent(x)} x2={toPercent(x)} y2="100%" />
      ))}
    </>
  );
}

function BlockMark({ block: { kind, start, width, y } }: { readonly block: StillBlock }) {
  const box = { x: toPercent(start), width: toPercent(width) };
  if (kind === 'gap') return <rect {...box} height="100%" fill="url(#way-gap)" />;
  return (
    <svg y={toPercent(y)} width="100%" overflow="visible" role="presentation">
      <rect {...box} y="-8" height="16" className={styles.rest} />
    </svg>
  );
}

function ClusterMark({ cluster: { x, y, marks } }: { readonly cluster: MarkCluster }) {
  const draw = (kept: MarkCluster['marks']) =>
    kept.map((mark) => drawSourceMark(mark.source, { x: mark.dx, y: mark.dy })).join('');
  const full = draw(marks.filter((mark) => !mark.isSetAside));
  const hollow = draw(marks.filter((mark) => mark.isSetAside));
  return (
    <svg x={toPercent(x)} y={toPercent(y)} overflow="visible" role="presentation">
      {full && <path d={full} className={styles.report} />}
      {hollow && <path d={hollow} className={styles.setAside} />}
    </svg>
  );
}
