import { describe, expect, it } from 'vitest';
import { createWritable, derive } from './readable';
import { createSelection } from './use-readable';

describe('a readable value', () => {
  it('tells its listeners of each change, and of none after they stopped', () => {
    const moment = createWritable(1);
    const heard: number[] = [];
    const stop = moment.subscribe(() => heard.push(moment.read()));
    moment.write(2);
    moment.write(2);
    stop();
    moment.write(3);
    expect(heard).toEqual([2]);
  });

  it('computes what follows from it once a value, and only when it is read', () => {
    const moment = createWritable(1);
    const asked: number[] = [];
    const facts = derive(moment, (value) => {
      asked.push(value);
      return { value };
    });
    moment.write(2);
    expect(facts.read()).toBe(facts.read());
    expect(asked).toEqual([2]);
  });

  it('tells those who listened when it changed, though one stops another', () => {
    const moment = createWritable(1);
    const heard: string[] = [];
    let stopSecond = () => {};
    moment.subscribe(() => {
      heard.push('first');
      stopSecond();
    });
    stopSecond = moment.subscribe(() => heard.push('second'));
    moment.write(2);
    moment.write(3);
    expect(heard).toEqual(['first', 'second', 'first']);
  });
});

describe('a selection', () => {
  const view = createWritable({ at: 1, units: 'km', layers: ['reports'] });

  it('is the same object while nothing in it differs', () => {
    const read = createSelection(view, ({ at: _, ...rest }) => rest);
    const before = read();
    view.write({ ...view.read(), at: 2 });
    expect(read()).toBe(before);
    view.write({ ...view.read(), units: 'mi' });
    expect(read()).toEqual({ units: 'mi', layers: ['reports'] });
  });

  it('compares lists and objects by what is in them, and objects with a class by identity', () => {
    const list = createSelection(view, ({ layers, units }) => [{ layers: [...layers], units }]);
    const dates = createSelection(view, () => new Date(0));
    const [listBefore, dateBefore] = [list(), dates()];
    view.write({ ...view.read(), at: 3 });
    expect(list()).toBe(listBefore);
    expect(dates()).not.toBe(dateBefore);
  });
});
