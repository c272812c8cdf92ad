import { readdirSync, readFileSync } from 'node:fs';
import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser';
import { describe, expect, it } from 'vitest';
import { getTranslator, pickMessages } from './messages.ts';

const folder = new URL('./messages/', import.meta.url);
const regions = readdirSync(new URL('en/', folder)).filter((name) => name.endsWith('.json'));

describe('messages', () => {
  it('has the same regions in both languages, all registered', () => {
    const names = regions.map((file) => file.replace('.json', ''));
    expect(readdirSync(new URL('es/', folder)).sort()).toEqual([...regions].sort());
    const source = readFileSync(new URL('./messages.ts', import.meta.url), 'utf8');
    for (const name of names) expect(source).toContain(`./messages/es/${name}.json`);
  });

  it.each(regions)('%s says the same in both languages: keys, arguments, nothing empty', (file) => {
    const en = readRegion('en', file);
    const es = readRegion('es', file);
    expect([...es.keys()].sort()).toEqual([...en.keys()].sort());
    for (const [key, text] of en) {
      const other = es.get(key) ?? '';
      expect(text.trim(), key).not.toBe('');
      expect(other.trim(), key).not.toBe('');
      expect([...argumentsOf(other)].sort(), key).toEqual([...argumentsOf(text)].sort());
    }
  });

  it('translates on the server', () => {
    expect(getTranslator('es', 'common')('allCaravans')).toBe('Todas las caravanas');
  });

  it('sends only the regions asked for', () => {
    expect(Object.keys(pickMessages('en', ['common']))).toEqual(['common']);
  });
});

function readRegion(language: string, file: string): Map<string, string> {
  const found = new Map<string, string>();
  collect('', JSON.parse(readFileSync(new URL(`${language}/${file}`, folder), 'utf8')), found);
  return found;
}

function collect(path: string, node: unknown, into: Map<string, string>): void {
  if (typeof node === 'string') into.set(path, node);
  else if (typeof node === 'object' && node !== null) {
    for (const [key, child] of Object.entries(node)) collect(path === '' ? key : `${path}.${key}`, child, into);
  } else throw new Error(`${path} is neither a text nor a group of texts`);
}

/** Arguments and tags of an ICU message, those inside plurals and selects included. */
function argumentsOf(message: string): Set<string> {
  const names = new Set<string>();
  const walk = (elements: readonly MessageFormatElement[]): void => {
    for (const element of elements) {
      if (element.type === TYPE.literal || element.type === TYPE.pound) continue;
      names.add(element.type === TYPE.tag ? `<${element.value}>` : element.value);
      if (element.type === TYPE.select || element.type === TYPE.plural) {
        for (const option of Object.values(element.options)) walk(option.value);
      }
      if (element.type === TYPE.tag) walk(element.children);
    }
  };
  walk(parse(message));
  return names;
}
