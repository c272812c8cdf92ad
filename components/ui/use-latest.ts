import { type RefObject, useLayoutEffect, useRef } from 'react';

/** A box with the value of the last render, for Leaflet's events, which outlive renders. */
export function useLatest<Value>(value: Value): RefObject<Value> {
  const latest = useRef(value);
  useLayoutEffect(() => {
    latest.current = value;
  });
  return latest;
}
