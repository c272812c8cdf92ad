import { type RefObject, useEffect, useState } from 'react';

export interface PlotSize {
  readonly width: number;
  readonly height: number;
}

/** Before the browser has measured: the plot of a desktop window, px. */
const LIKELY: PlotSize = { width: 760, height: 298 };

/** Size of an element in px, kept up to date. */
export function usePlotSize(element: RefObject<HTMLElement | null>): PlotSize {
  const [size, setSize] = useState(LIKELY);
  useEffect(() => {
    if (!element.current) return;
    const observer = new ResizeObserver(([entry]) => {
      if (!entry) return;
      const { width, height } = entry.contentRect;
      // Not laid out, as on a phone until the small timeline takes its place.
      if (width === 0 || height === 0) return;
      setSize({ width: Math.round(width), height: Math.round(height) });
    });
    observer.observe(element.current);
    return () => observer.disconnect();
  }, [element]);
  return size;
}
