import { describe, expect, it } from 'vitest';
import { parseGeoJson } from './geojson.ts';

async function parse(value: unknown) {
  const items = [];
  for await (const item of parseGeoJson(Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)))) {
    items.push(item);
  }
  return items;
}

const collection = (...features: unknown[]) => ({ type: 'FeatureCollection', features });
const point = { type: 'Point', coordinates: [-92.26, 14.9] };

describe('parseGeoJson', () => {
  it('reads a report as the API gives it', async () => {
    const [row] = await parse(
      collection({
        type: 'Feature',
        id: 'x',
        geometry: point,
        properties: {
          caravan: 'c',
          observed: { from: '2023-12-24T12:00:00Z', to: '2023-12-24T13:00:00Z', precision: 'hour' },
          receivedAt: '2023-12-25T00:00:00Z',
          accuracyKm: 3,
          people: null,
          source: { kind: 'press', name: 'AP', url: null, published: '2023-12-24' },
          status: 'accepted',
          revision: 4,
          position: { precisionKm: 3, delayed: false },
        },
      }),
    );
    expect(row).toEqual({
      kind: 'row',
      row: 1,
      errors: [],
      fields: {
        lon: '-92.26',
        lat: '14.9',
        observed_from: '2023-12-24T12:00:00Z',
        observed_to: '2023-12-24T13:00:00Z',
        received_at: '2023-12-25T00:00:00Z',
        accuracy_km: '3',
        people_low: '',
        people_high: '',
        source_kind: 'press',
        source_name: 'AP',
        source_url: '',
        published: '2023-12-24',
        status: 'accepted',
      },
    });
  });

  it('reads the columns of CSV as properties', async () => {
    const [row] = await parse(
      collection({ type: 'Feature', geometry: null, properties: { place: 'Arriaga', people_low: 50 } }),
    );
    expect(row).toMatchObject({ fields: { place: 'Arriaga', people_low: '50' }, errors: [] });
  });

  it('refuses unknown properties by name and other geometries', async () => {
    const items = await parse(
      collection(
        { type: 'Feature', geometry: point, properties: { colour: 'red' } },
        { type: 'Feature', geometry: { type: 'LineString', coordinates: [] }, properties: {} },
        'no feature',
      ),
    );
    expect(items).toMatchObject([
      { errors: [{ column: 'colour', code: 'unknown-column' }] },
      { errors: [{ code: 'feature' }] },
      { errors: [{ code: 'feature' }] },
    ]);
  });

  it.each(['{', '[]', '{"type":"Feature"}', 'null', '{"type":"FeatureCollection"}'])(
    'calls %s unreadable',
    async (text) => {
      expect(await parse(text)).toMatchObject([{ kind: 'unreadable' }]);
    },
  );

  it('takes __proto__ for the unknown property it is', async () => {
    const [row] = await parse(
      '{"type":"FeatureCollection","features":[{"type":"Feature","geometry":null,"properties":{"__proto__":{"x":1}}}]}',
    );
    expect(row).toMatchObject({ errors: [{ column: '__proto__' }] });
  });
});
