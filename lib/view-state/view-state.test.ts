import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Instant } from '../core/time.ts';
import { formatShareAddress, shareViewToViewState, viewStateToShareView } from './share-view.ts';
import {
  AHEAD_CHOICES,
  DEFAULT_VIEW,
  formatViewState,
  LAYERS,
  parseViewState,
  TIMELINE_SIZES,
  type ViewState,
} from './view-state.ts';

const instants = fc.option(fc.integer({ min: 0, max: 4_102_444_800 }).map((seconds) => (seconds * 1000) as Instant));
const scaled = (steps: number, limit: number, min = -limit) =>
  fc.integer({ min: min * steps, max: limit * steps }).map((value) => (value === 0 ? 0 : value / steps));
const views: fc.Arbitrary<ViewState> = fc.record({
  at: instants,
  asOf: instants,
  edition: fc.option(fc.integer({ min: 1, max: 999_999_999_999_999 })),
  layers: fc.subarray([...LAYERS]),
  units: fc.constantFrom('km', 'mi'),
  timeline: fc.constantFrom(...TIMELINE_SIZES),
  ahead: fc.option(fc.constantFrom(...AHEAD_CHOICES)),
  map: fc.option(fc.record({ zoom: scaled(100, 20, 0), lat: scaled(10_000, 90), lon: scaled(10_000, 180) })),
});

function parseAddress(address: string): ViewState {
  const url = new URL(address, 'http://localhost/c/x');
  return parseViewState(url.searchParams, url.hash);
}

describe('the view in the address', () => {
  it('comes back as it was written', () => {
    fc.assert(
      fc.property(views, (view) => {
        expect(parseAddress(formatViewState(view))).toEqual(view);
      }),
    );
  });

  it('leaves defaults out', () => {
    expect(formatViewState(DEFAULT_VIEW)).toBe('');
    expect(formatViewState({ ...DEFAULT_VIEW, units: 'mi' })).toBe('?units=mi');
  });

  it('never throws and falls back to the default for what it cannot read', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.string()), fc.string(), (query, hash) => {
        expect(parseViewState(query, hash)).toBeDefined();
      }),
    );
    const bad =
      '?at=2023-02-30T00:00:00Z&asOf=soon&edition=-1&layers=x,y&units=leagues&timeline=huge&ahead=4&at=1#99/0/0';
    expect(parseAddress(bad)).toEqual(DEFAULT_VIEW);
  });

  it('takes the first of a repeated key and ignores unknown keys', () => {
    const query = { units: ['mi', 'km'], theme: 'dark' };
    expect(parseViewState(query)).toEqual({ ...DEFAULT_VIEW, units: 'mi' });
  });

  it('reads an offset, also when a mail client made a blank of its plus', () => {
    const at = Date.UTC(2023, 11, 29);
    expect(parseAddress('?at=2023-12-28T18:00:00-06:00').at).toBe(at);
    expect(parseAddress('?at=2023-12-29T05:00:00+05:00').at).toBe(at);
    expect(parseAddress('?at=2023-12-29T00:00:00.900Z').at).toBe(at);
  });
});

/** Addresses that were given out. Lines are added, never changed. */
describe('an address given out by the first release', () => {
  it('keeps its meaning', () => {
    const address =
      '?at=2023-12-29T00:00:00Z&asOf=2024-01-05T12:30:00Z&edition=812&layers=none&units=mi#8.5/15.44/-92.89';
    expect(parseAddress(address)).toEqual({
      ...DEFAULT_VIEW,
      at: Date.UTC(2023, 11, 29),
      asOf: Date.UTC(2024, 0, 5, 12, 30),
      edition: 812,
      layers: [],
      units: 'mi',
      map: { zoom: 8.5, lat: 15.44, lon: -92.89 },
    });
  });
});

describe('an address given out since there are forecasts', () => {
  it('keeps its meaning', () => {
    expect(parseAddress('?ahead=0').ahead).toBe(0);
    expect(formatViewState({ ...DEFAULT_VIEW, ahead: 0 })).toBe('?ahead=0');
    expect(parseAddress('?at=2023-12-29T00:00:00Z&timeline=whole-way&ahead=3')).toEqual({
      ...DEFAULT_VIEW,
      at: Date.UTC(2023, 11, 29),
      timeline: 'whole-way',
      ahead: 3,
    });
    expect(parseAddress('?timeline=two-weeks').timeline).toBe('two-weeks');
  });
});

describe('the view of a share link', () => {
  it('gives back the view it was made of', () => {
    fc.assert(
      fc.property(views, (view) => {
        expect(shareViewToViewState(viewStateToShareView(view, { caravan: 'x', lang: 'es' }))).toEqual(view);
      }),
    );
  });

  it('leads to the page in its language', () => {
    const address = formatShareAddress({
      caravan: 'march',
      at: '2023-12-29T00:00:00Z',
      center: [-92.89, 15.44],
      lang: 'es',
    });
    expect(address).toBe('/es/c/march?at=2023-12-29T00:00:00Z#8/15.44/-92.89');
  });
});
