import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadBorder } from '../data/load-border.ts';
import { loadCrossings } from '../data/load-crossings.ts';
import { loadNetwork } from '../data/load-network.ts';
import { loadSeeds } from '../data/load-seeds.ts';
import { buildBorder } from './border.ts';
import { buildRouteNetwork } from './build-route-network.ts';
import { buildTrack } from './build-track.ts';
import { getItem } from './get-item.ts';
import { progressAt } from './progress-at.ts';
import { REPORT_KINDS, TRAVEL_MODES } from './report.ts';
import { aPublicReport } from './testing/builders.ts';
import { addDays, instantOfLocal, wholeLocalDay } from './time.ts';

/** Walks, rests, rides and gaps: the caravan that the product begins with, and one by bus and train to the border. */
const SLUGS = ['2023-12-exodus-from-poverty', '2024-03-25-viacrucis'];
const ZONE = 'America/Mexico_City';
/** So far off the way that it takes a ride there and one back. */
const FAR_KM = 150;

const network = buildRouteNetwork(loadNetwork());
const geography = { network, findNearestBorderPoint: buildBorder(loadBorder()), crossings: loadCrossings() };
const { caravans, reports } = loadSeeds();
const bases = caravans
  .filter(({ slug }) => SLUGS.includes(slug))
  .map((caravan) => {
    const own = reports
      .filter((report) => report.caravan === caravan.slug)
      .map(({ reportId, statement }) => aPublicReport(reportId, statement));
    return { caravan, own, track: buildTrack({ caravan, reports: own, ...geography }) };
  });
const towns = network.nodes.filter(({ kind }) => kind === 'town');

/** A town far off the way between two evenings that are a day apart, at any time of a day between them. */
const absurd = fc
  .record({
    slug: fc.constantFrom(...SLUGS),
    evening: fc.nat({ max: 100 }),
    town: fc.constantFrom(...towns),
    minute: fc.option(fc.integer({ min: 0, max: 1439 }), { nil: null }),
    kind: fc.constantFrom(...REPORT_KINDS),
    mode: fc.constantFrom(null, ...TRAVEL_MODES),
  })
  .filter(({ slug, evening, town }) => {
    const [before, after] = findNights(findBase(slug).track, evening);
    const [from, via, to] = [before?.position, town.position, after?.position].map((at) => at && network.project(at));
    if (!before || !after || addDays(before.date, 2) < after.date || !from || !via || !to) return false;
    const betweenKm = network.measureBetween(from, to);
    return Math.min(network.measureBetween(from, via), network.measureBetween(via, to)) > betweenKm + FAR_KM;
  });

function findBase(slug: string) {
  const base = bases.find(({ caravan }) => caravan.slug === slug);
  if (!base) throw new Error(`No caravan ${slug} among the seeds`);
  return base;
}

function findNights({ evenings }: (typeof bases)[number]['track'], index: number) {
  const before = evenings[index % evenings.length];
  return [before, evenings[(index % evenings.length) + 1]] as const;
}

describe('one absurd report', () => {
  it('moves the caravan nowhere, whatever it is', () => {
    fc.assert(
      fc.property(absurd, ({ slug, evening, town, minute, kind, mode }) => {
        const { caravan, own, track } = findBase(slug);
        const date = addDays(getItem(track.evenings, evening % track.evenings.length).date, 1);
        const moment = minute === null ? undefined : instantOfLocal({ date, hour: 0, minute, zone: ZONE });
        const report = aPublicReport('absurd', {
          observed: moment
            ? { from: moment, to: moment, precision: 'minute' }
            : { ...wholeLocalDay(date, ZONE), precision: 'day' },
          place: town.name,
          position: town.position,
          kind,
          mode,
          source: { kind: 'press', name: 'Absurd', url: 'https://example.org/', published: null },
        });
        const other = buildTrack({ caravan, reports: [...own, report], ...geography });
        expect(other.way).toEqual(track.way);
        expect(other.knots).toEqual(track.knots);
        const where = ({ date, place, coveredKm }: (typeof track.evenings)[number]) => [date, place, coveredKm];
        expect(other.evenings.map(where)).toEqual(track.evenings.map(where));
        expect(other.setAside.find(({ reportId }) => reportId === 'absurd')).toMatchObject({
          code: expect.stringMatching(/too-fast|there-and-back|another-place-that-day/),
        });
        for (const { at } of track.evenings) {
          expect(progressAt(other, at).covered).toEqual(progressAt(track, at).covered);
        }
      }),
      { numRuns: 60 },
    );
  });
});
