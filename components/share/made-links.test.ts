import { describe, expect, it } from 'vitest';
import { parseMadeLinks } from './made-links';

const link = { slug: 'a', url: 'http://x/s/a', deleteToken: 't', label: '28 Dec, frozen' };

describe('links kept on this device', () => {
  it('come back as they were kept', () => {
    expect(parseMadeLinks(JSON.stringify([link]))).toEqual([link]);
  });

  it('are none when nothing readable was kept', () => {
    expect(parseMadeLinks(null)).toEqual([]);
    expect(parseMadeLinks('{broken')).toEqual([]);
    expect(parseMadeLinks('{"slug":"a"}')).toEqual([]);
  });

  it('leave out what is no link', () => {
    expect(parseMadeLinks(JSON.stringify([link, { slug: 'b' }, null, 7]))).toEqual([link]);
  });
});
