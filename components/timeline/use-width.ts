import { type RefObject, useEffect, useState } from 'react';

/** Before the browser has measured: the strip of a desktop window. */
const LIKELY_PX = 800;

/** Width of an element in px, kept up to date; while it is not shown (on paper) the last one stays. */
export function useWidth(element: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(LIKELY_PX);
  useEffect(() => {
    if (!element.current) return;
    const observer = new ResizeObserver(([entry]) => {
      const px = Math.round(entry?.contentRect.width ?? 0);
      if (px > 0) setWidth(px);
    });
    observer.observe(element.current);
    return () => observer.disconnect();
  }, [element]);
  return width;
}
