import { describe, expect, it } from 'vitest';
import { BaseStore } from './base-store.ts';

const EMPTY = { step: 0.001, origin: [-180, -90] };
const FILES: Readonly<Record<string, unknown>> = {
  'overview.json': EMPTY,
  'border.json': EMPTY,
  'places-overview.json': { towns: [], countries: [], seas: [], waters: [], states: [] },
  'detail/index.json': {
    pieces: [
      { id: 'west', box: [-100, 10, -95, 20] },
      { id: 'east', box: [-95, 10, -90, 20] },
    ],
  },
  'detail/west.json': EMPTY,
  'detail/east.json': EMPTY,
};

function createStore() {
  const asked: string[] = [];
  const store = new BaseStore((path) => {
    asked.push(path);
    return path in FILES ? Promise.resolve(FILES[path]) : Promise.reject(new Error(`No ${path}`));
  });
  return { store, asked };
}

const settle = () => new Promise((resolve) => setImmediate(resolve));

describe('BaseStore', () => {
  it('asks for no piece below the detailed level', async () => {
    const { store, asked } = createStore();
    store.view(5, [-100, 10, -90, 20]);
    await settle();
    store.view(5, [-100, 10, -90, 20]);
    expect(asked.sort()).toEqual(['overview.json', 'places-overview.json']);
  });

  it('fetches the pieces that are seen, each once, and names those on their way', async () => {
    const { store, asked } = createStore();
    const look = () => store.view(8, [-99, 12, -96, 14]);
    expect(look().missing).toHaveLength(1);
    await settle();
    expect(look().missing).toEqual([[-100, 10, -95, 20]]);
    await settle();
    expect(look()).toMatchObject({ missing: [], pieces: { length: 1 } });
    expect(asked.filter((path) => path.startsWith('detail/')).sort()).toEqual([
      'detail/index.json',
      'detail/west.json',
    ]);
  });

  it('tells its listeners until they stop', async () => {
    const { store } = createStore();
    let told = 0;
    const stop = store.subscribe(() => {
      told += 1;
    });
    store.overview();
    await settle();
    stop();
    store.view(5, [-100, 10, -90, 20]);
    await settle();
    expect(told).toBe(1);
  });
});
