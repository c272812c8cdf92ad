import { describe, expect, it } from 'vitest';
import { parseCsv } from './csv.ts';
import { IMPORT_COLUMNS } from './import-row.ts';

async function parse(text: string | Uint8Array) {
  const items = [];
  for await (const item of parseCsv(typeof text === 'string' ? Buffer.from(text) : text)) items.push(item);
  return items;
}

const row = (number: number, fields: object, errors: readonly object[] = []) => ({
  kind: 'row',
  row: number,
  fields,
  errors,
});

describe('parseCsv', () => {
  it('reads columns in any order, with byte-order mark, CRLF and empty lines', async () => {
    const items = await parse('\ufeffnote,place\r\n"a, ""b""\nc",Arriaga\r\n\r\n,Tonalá\r\n');
    expect(items).toEqual([row(1, { note: 'a, "b"\nc', place: 'Arriaga' }), row(2, { note: '', place: 'Tonalá' })]);
  });

  it('leaves the HXL row below the header out', async () => {
    const items = await parse('place,note\n#loc+name,\nArriaga,#not-a-tag\n');
    expect(items).toEqual([row(1, { place: 'Arriaga', note: '#not-a-tag' })]);
  });

  it('refuses unknown and repeated columns by name', async () => {
    const [fault] = await parse('place,colour,place\nArriaga,red,x\n');
    expect(fault).toMatchObject({
      kind: 'wrong-columns',
      errors: [
        { column: 'colour', code: 'unknown-column' },
        { column: 'place', code: 'duplicate-column' },
      ],
    });
  });

  it('notes a row with a cell too many or too few', async () => {
    const items = await parse('place,note\nArriaga\nTonalá,a,b\n');
    expect(items).toMatchObject([{ errors: [{ code: 'cell-count' }] }, { errors: [{ code: 'cell-count' }] }]);
  });

  it.each([
    ['nothing', ''],
    ['a quote that never ends', 'place,note\n"Arriaga,x\n'],
    ['Latin-1', Uint8Array.from([...Buffer.from('place\nTonal'), 0xe1])],
  ])('calls %s unreadable', async (_, text) => {
    expect((await parse(text)).at(-1)).toMatchObject({ kind: 'unreadable' });
  });

  it('gives no rows for a header alone', async () => {
    expect(await parse(`${IMPORT_COLUMNS.join(',')}\n`)).toEqual([]);
  });
});
