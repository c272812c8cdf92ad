import { describe, expect, it } from 'vitest';
import { createGate, TooBusyError } from './gate.ts';

/** A job that ends when it is told to. */
function openJob() {
  let end: (value: string) => void = () => undefined;
  const ended = new Promise<string>((resolve) => {
    end = resolve;
  });
  let isBegun = false;
  const run = () => {
    isBegun = true;
    return ended;
  };
  return { run, end: (value: string) => end(value), isBegun: () => isBegun };
}

describe('a gate', () => {
  it('lets one through at a time, in the order of coming, and each gets its own answer', async () => {
    const gate = createGate({ atOnce: 1, mostWaiting: 10 });
    const jobs = [openJob(), openJob(), openJob()];
    const answers = jobs.map(({ run }) => gate.pass(run));
    for (const [index, job] of jobs.entries()) {
      expect(jobs.map(({ isBegun }) => isBegun())).toEqual(jobs.map((_, other) => other <= index));
      job.end(`answer ${index}`);
      expect(await answers[index]).toBe(`answer ${index}`);
    }
  });

  it('sends away at once who would wait behind too many', async () => {
    const gate = createGate({ atOnce: 1, mostWaiting: 1 });
    const [first, second] = [openJob(), openJob()];
    const answers = [gate.pass(first.run), gate.pass(second.run)];
    await expect(gate.pass(openJob().run)).rejects.toThrow(TooBusyError);
    first.end('a');
    second.end('b');
    expect(await Promise.all(answers)).toEqual(['a', 'b']);
  });

  it('lets the next one through after a failure', async () => {
    const gate = createGate({ atOnce: 1, mostWaiting: 1 });
    await expect(gate.pass(() => Promise.reject(new Error('on purpose')))).rejects.toThrow('on purpose');
    expect(await gate.pass(async () => 'next')).toBe('next');
  });
});
