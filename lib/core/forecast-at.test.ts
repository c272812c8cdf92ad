import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadBorder } from '../data/load-border.ts';
import { loadCrossings } from '../data/load-crossings.ts';
import { loadNetwork } from '../data/load-network.ts';
import { loadPast } from '../data/load-past.ts';
import { loadSeeds } from '../data/load-seeds.ts';
import { buildSeedTrack } from '../data/seed-track.ts';
import { buildBorder } from './border.ts';
import { buildRouteNetwork } from './build-route-network.ts';
import type { Outlook } from './forecast.ts';
import { type Forecast, HORIZON_DAYS } from './forecast.ts';
import { forecastAt } from './forecast-at.ts';
import { studyPast } from './forecast-ground.ts';
import { stepOutlooks } from './list-outlooks.ts';
import { listQuantiles } from './quantiles.ts';
import { at, on } from './testing/builders.ts';
import { addHours, type Instant, instantOfMs, wholeLocalDay } from './time.ts';

const network = buildRouteNetwork(loadNetwork());
const crossings = loadCrossings();
const land = { network, crossings, findNearestBorderPoint: buildBorder(loadBorder()) };
const past = loadPast();
const ground = studyPast({ past, network, crossings });
const seeds = loadSeeds();

const CHRISTMAS_EVE = '2023-12-exodus-from-poverty';
const ZONE = 'America/Mexico_City';

function buildTrack(slug: string, change: { readonly observedBy?: Instant; readonly startedOn?: string } = {}) {
  const caravan = seeds.caravans.find((one) => one.slug === slug);
  if (!caravan) throw new Error(`No caravan ${slug}`);
  const { observedBy, startedOn } = change;
  const reports = seeds.reports.filter(({ caravan: of, statement }) => {
    return of === slug && (observedBy === undefined || statement.observed.from <= observedBy);
  });
  return buildSeedTrack({ caravan: { ...caravan, ...(startedOn && { startedOn: on(startedOn) }) }, reports, land });
}

const track = buildTrack(CHRISTMAS_EVE);
const eveningOf = (date: string) => wholeLocalDay(on(date), ZONE).to;
const ask = (date: string, change: Partial<Parameters<typeof forecastAt>[0]> = {}) =>
  forecastAt({ slug: CHRISTMAS_EVE, track, at: eveningOf(date), ground, isCoarse: false, ...change });

function expectForecast(answer: ReturnType<typeof forecastAt>): Forecast {
  if (answer.kind !== 'forecast') throw new Error(`No forecast: ${answer.reason}`);
  return answer;
}

const DATES = ['2023-12-25', '2023-12-28', '2024-01-02', '2024-01-10', '2024-01-20'];

describe('forecastAt', () => {
  it.each(DATES)('rests on %s on nothing that was observed later', (date) => {
    const observedBy = eveningOf(date);
    expect(ask(date, { track: buildTrack(CHRISTMAS_EVE, { observedBy }) })).toEqual(ask(date));
  });

  it('never reads the end of the caravan asked for, nor of a copy of it', () => {
    const expected = ask('2023-12-28');
    const own = past.find(({ slug }) => slug === CHRISTMAS_EVE);
    if (!own) throw new Error('It is among the past caravans');
    const others = past.filter(({ slug }) => slug !== CHRISTMAS_EVE);
    const copy = { ...own, slug: 'a-copy', evenings: own.evenings.toSpliced(2, 1), endedOn: on('2024-02-01') };
    for (const changed of [others, [...others, copy], [...past, copy]]) {
      expect(ask('2023-12-28', { ground: studyPast({ past: changed, network, crossings }) })).toEqual(expected);
    }
    expect(ask('2023-12-28', { slug: 'bench-1' })).toEqual(expected);
  });

  it('is the same to the last digit for any order of the past caravans', () => {
    const expected = ask('2024-01-10');
    fc.assert(
      fc.property(fc.shuffledSubarray([...past], { minLength: past.length }), (shuffled) => {
        expect(ask('2024-01-10', { ground: studyPast({ past: shuffled, network, crossings }) })).toEqual(expected);
      }),
      { numRuns: 3 },
    );
  });

  it('counts copies among the past caravans once', () => {
    const twice = past.map((one) => ({ ...one, slug: `${one.slug}-again` }));
    const doubled = studyPast({ past: [...past, ...twice], network, crossings });
    expect(ask('2024-01-10', { ground: doubled })).toMatchObject({
      horizons: expectForecast(ask('2024-01-10')).horizons,
      basedOn: { caravans: 36 },
    });
  });

  it.each(DATES)('tells on %s quantiles, chances and places that do not contradict one another', (date) => {
    const { horizons, fan, milestones, arrival, dispersal } = expectForecast(ask(date));
    expect(horizons.map(({ days }) => days)).toEqual(HORIZON_DAYS);
    for (const { days, alongKm, stillTogether } of horizons) {
      const kms = listQuantiles(alongKm);
      expect(kms).toEqual(kms.toSorted((a, b) => a - b));
      expect(fan[days - 1]).toMatchObject({ days, alongKm, stillTogether });
    }
    const chances = fan.map(({ stillTogether }) => stillTogether);
    expect(chances).toEqual(chances.toSorted((a, b) => b - a));
    const reached = milestones.map(({ probability }) => probability);
    expect(reached).toEqual(reached.toSorted((a, b) => b - a));
    for (const one of milestones) expect(one.within7Days).toBeLessThanOrEqual(one.probability);
    const crossing = milestones.find(({ kind }) => kind === 'border-crossing');
    const same = arrival.find(({ crossingId }) => crossingId === crossing?.id);
    expect(crossing?.probability).toBe(same?.probability);
    const arrived = arrival.reduce((sum, { probability }) => sum + probability, 0);
    expect(arrived + dispersal.beforeBorder).toBeCloseTo(1);
    expect(dispersal.within7Days).toBeCloseTo(1 - (fan[6]?.stillTogether ?? 0), 2);
  });

  it('says of an arrival when, given that it arrives, and nothing where too few do', () => {
    const { arrival } = expectForecast(ask('2024-01-10'));
    expect(arrival.length).toBeGreaterThan(1);
    for (const { probability, earliest, likely, latest } of arrival) {
      expect(probability).toBeLessThan(0.5);
      if (earliest === null || likely === null || latest === null) {
        expect([earliest, likely, latest]).toEqual([null, null, null]);
      } else expect([earliest, likely, latest]).toEqual([earliest, likely, latest].toSorted());
    }
  });

  it('goes to the declared crossing once it is declared', () => {
    const declared = { ...track, declaredTargets: [{ crossingId: 'x-san-ysidro', from: on('2024-01-09') }] };
    expect(expectForecast(ask('2024-01-08', { track: declared })).arrival.length).toBeGreaterThan(1);
    const { arrival, milestones } = expectForecast(ask('2024-01-09', { track: declared }));
    expect(arrival.map(({ crossingId }) => crossingId)).toEqual(['x-san-ysidro']);
    expect(milestones.at(-1)).toMatchObject({ id: 'x-san-ysidro', kind: 'border-crossing' });
    expect(milestones.some(({ kind }) => kind === 'capital')).toBe(true);
  });

  it('counts days without news from the local date it is asked for, and says how far they may have led', () => {
    const { issuedOn, basedOn, fan } = expectForecast(ask('2024-01-06'));
    expect([issuedOn, basedOn.lastEvening.date]).toEqual(['2024-01-06', '2024-01-02']);
    for (const { alongKm, beyondLastKm } of fan) expect(beyondLastKm.p50).toBeGreaterThan(alongKm.p50);
    const [next] = expectForecast(ask('2024-01-02')).fan;
    expect(next?.beyondLastKm).toEqual(next?.alongKm);
  });

  it('is no finer than 25 km for a caravan that goes on, and its bands hold what they did', () => {
    const fine = expectForecast(ask('2023-12-28'));
    const coarse = expectForecast(ask('2023-12-28', { isCoarse: true }));
    for (const [index, { alongKm, beyondLastKm }] of coarse.fan.entries()) {
      for (const km of [...listQuantiles(alongKm), ...listQuantiles(beyondLastKm)]) expect(Math.abs(km % 25)).toBe(0);
      expect(alongKm.p05).toBeLessThanOrEqual(fine.fan[index]?.alongKm.p05 ?? 0);
      expect(alongKm.p95).toBeGreaterThanOrEqual(fine.fan[index]?.alongKm.p95 ?? 0);
    }
    for (const { km } of coarse.milestones) expect(km % 25).toBe(0);
  });

  it('says why there is nothing to say', () => {
    const reasonOf = (answer: ReturnType<typeof forecastAt>) => 'reason' in answer && answer.reason;
    expect(reasonOf(ask('2023-12-20'))).toBe('no-report');
    expect(reasonOf(ask('2024-01-10', { at: addHours(eveningOf('2024-01-22'), 61 * 24) }))).toBe('silent');
    expect(reasonOf(ask('2024-01-10', { ground: studyPast({ past: past.slice(0, 3), network, crossings }) }))).toBe(
      'too-few-caravans',
    );
    const arrived = { slug: '2018-10-san-pedro-sula', track: buildTrack('2018-10-san-pedro-sula') };
    expect(reasonOf(ask('2018-11-16', arrived))).toBe('arrived');
    const early = { slug: '2022-04-01-viacrucis', track: buildTrack('2022-04-16-viacrucis-doloroso') };
    expect(reasonOf(ask('2022-04-16', { ...early, at: at('2022-04-16T12:00:00Z') }))).toBe('too-few-reports');
  });

  it('goes on after the end, until nothing has been heard for 60 days', () => {
    expect(ask('2024-01-05').kind).toBe('forecast');
    expect(ask('2024-03-01').kind).toBe('forecast');
  });
});

function listOutlooks(question: Parameters<typeof stepOutlooks>[0]): readonly Outlook[] {
  const steps = stepOutlooks(question);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

describe('the outlooks', () => {
  const outlooks = listOutlooks({ slug: CHRISTMAS_EVE, track, ground, isCoarse: false, upTo: eveningOf('2024-01-22') });

  it('has the forecast of every moment', () => {
    const froms = outlooks.map(({ from }) => from);
    expect(froms).toEqual([...new Set(froms)].toSorted((a, b) => a - b));
    const first = froms[0] ?? 0;
    for (let hour = 1; hour < 30 * 24; hour += 7) {
      const moment = instantOfMs(first + hour * 3_600_000);
      if (moment > eveningOf('2024-01-22')) break;
      const outlook = outlooks.findLast(({ from }) => from <= moment)?.forecast;
      const asked = forecastAt({ slug: CHRISTMAS_EVE, track, at: moment, ground, isCoarse: false });
      if (outlook?.kind !== 'forecast' || asked.kind !== 'forecast') expect(outlook).toEqual(asked);
      else expect({ ...outlook, issuedAt: 0, basedOn: 0 }).toEqual({ ...asked, issuedAt: 0, basedOn: 0 });
    }
  });

  it('ends two months after the last report', () => {
    const upTo = eveningOf('2025-01-22');
    const all = listOutlooks({ slug: CHRISTMAS_EVE, track, ground, isCoarse: false, upTo });
    expect(all.at(-1)?.forecast).toEqual({ kind: 'not-enough-data', reason: 'silent' });
    expect(all.length).toBeLessThan(outlooks.length + 65);
  });

  it('is empty without reports', () => {
    const empty = { ...track, reportCounts: [], evenings: [], earlierViews: [] };
    const upTo = eveningOf('2024-01-22');
    expect(listOutlooks({ slug: CHRISTMAS_EVE, track: empty, ground, isCoarse: false, upTo })).toEqual([]);
  });
});
