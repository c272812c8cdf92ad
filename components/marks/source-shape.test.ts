import { expect, it } from 'vitest';
import { SOURCE_KINDS } from '@/lib/core/report.ts';
import { drawSourceMark } from './source-shape.ts';

it('draws each kind of source by a shape of its own, closed and centred', () => {
  const shapes = SOURCE_KINDS.map((kind) => drawSourceMark(kind, { x: 10, y: 20 }));
  expect(new Set(shapes).size).toBe(SOURCE_KINDS.length);
  for (const shape of shapes) expect(shape).toMatch(/^M10 20m[^M]*z$/);
  expect(drawSourceMark('press', { x: 10, y: 20 })).toBe('M10 20m-3.6 0a3.6 3.6 0 1 0 7.2 0a3.6 3.6 0 1 0 -7.2 0z');
});

it('draws smaller marks where there is less room', () => {
  expect(drawSourceMark('organisation', { x: 0, y: 0, radius: 1.8 })).toBe('M0 0m-1.65 -1.65l3.3 0l0 3.3l-3.3 0z');
});
