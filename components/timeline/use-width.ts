import { type RefObject, useEffect, useState } from 'react';

/** Before the browser has measured: the strip of a desktop window. */
const LIKELY_PX = 800;

/** Width of an element in px, kept up to date. */
export function useWidth(element: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(LIKELY_PX);
  useEffect(() => {
    if (!element.current) return;
    const observer = new ResizeObserver(([entry]) => {
      if (entry) setWidth(Math.round(entry.contentRect.width));
    });
    observer.observe(element.current);
    return () => observer.disconnect();
  }, [element]);
  return width;
}
