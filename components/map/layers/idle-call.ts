/**
 * Calls `run` once nothing has touched it for `idleMs`. A touch only notes the time: setting and clearing a timer at each
 * of 60 steps a second costs more than the step.
 */
export function createIdleCall(
  run: () => void,
  idleMs: number,
): { readonly touch: () => void; readonly cancel: () => void } {
  let touchedAt = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const check = () => {
    const restMs = touchedAt + idleMs - performance.now();
    timer = restMs > 0 ? setTimeout(check, restMs) : undefined;
    if (timer === undefined) run();
  };
  return {
    touch: () => {
      touchedAt = performance.now();
      timer ??= setTimeout(check, idleMs);
    },
    cancel: () => clearTimeout(timer),
  };
}
