import { describe, expect, it } from 'vitest';
import { formatInstant, localDateOf } from '../core/time.ts';
import { loadSeeds, type SeedReport } from './load-seeds.ts';

const { caravans, reports } = loadSeeds();

function getReport(caravan: string, note: string): SeedReport {
  const found = reports.filter((report) => report.caravan === caravan && report.statement.note === note);
  const [report] = found;
  if (!report || found.length !== 1) throw new Error(`${found.length} reports of ${caravan} with the note "${note}"`);
  return report;
}

function describeTimes({ receivedAt, statement: { observed } }: SeedReport) {
  return [formatInstant(observed.from), formatInstant(observed.to), observed.precision, formatInstant(receivedAt)];
}

describe('the seeded caravans', () => {
  it('are the 54 past ones, each with a name in both languages and a report', () => {
    expect(caravans).toHaveLength(54);
    const withReport = new Set(reports.map(({ caravan }) => caravan));
    for (const { slug, name } of caravans) {
      expect(withReport.has(slug)).toBe(true);
      expect(name.en.trim()).not.toBe('');
      expect(name.es.trim()).not.toBe('');
    }
    expect(new Set(caravans.map(({ name }) => name.en)).size).toBe(54);
    expect(new Set(caravans.map(({ name }) => name.es)).size).toBe(54);
  });

  it('keep local time, delay and cell of the policy, and declare no target', () => {
    for (const caravan of caravans) {
      expect(caravan).toMatchObject({
        timeZone: 'America/Mexico_City',
        publication: { delayHours: 24, cellKm: 25 },
        expectedReportHours: 24,
        declaredTargets: [],
      });
    }
  });

  it('start with the first report where no start is known, and keep an unknown end open', () => {
    const jesucristo = caravans.find(({ slug }) => slug === '2024-08-jesucristo');
    const first = reports
      .filter(({ caravan }) => caravan === '2024-08-jesucristo')
      .map(({ statement }) => localDateOf(statement.observed.from, 'America/Mexico_City'))
      .sort()[0];
    expect(jesucristo?.startedOn).toBe(first);
    expect(jesucristo).toMatchObject({ endedOn: null, outcome: 'unknown' });
    expect(caravans.find(({ slug }) => slug === '2023-12-exodus-from-poverty')).toMatchObject({
      startedOn: '2023-12-24',
      endedOn: '2024-01-02',
      outcome: 'dissolved',
      name: { en: 'Christmas Eve caravan, Exodus from Poverty', es: 'Caravana de Nochebuena, Éxodo de la Pobreza' },
    });
  });
});

describe('the seeded reports', () => {
  it('are all 727, with ids that tell neither time nor order', () => {
    expect(reports).toHaveLength(727);
    const ids = reports.map(({ reportId }) => reportId);
    expect(new Set(ids).size).toBe(727);
    expect(ids.every((id) => /^[0-9a-z]{12}$/.test(id))).toBe(true);
    expect(ids).not.toEqual([...ids].sort());
  });

  it('are observed the whole local day where the source gives no time', () => {
    expect(
      describeTimes(getReport('2023-12-exodus-from-poverty', 'Seven hours of walking on the second day.'))[0],
    ).toBe('2023-12-25T06:00:00Z');
    expect(
      describeTimes(getReport('2023-12-exodus-from-poverty', 'Seven hours of walking on the second day.'))[1],
    ).toBe('2023-12-26T05:59:59Z');
  });

  it('are observed at the minute where it gives one', () => {
    const [from, to, precision] = describeTimes(
      getReport('2023-12-exodus-from-poverty', 'Wake-up around 4 a.m. to avoid the heat.'),
    );
    expect([from, to, precision]).toEqual(['2023-12-25T10:00:00Z', '2023-12-25T10:00:00Z', 'minute']);
  });

  it('count daylight saving until October 2022', () => {
    const [from, to] = describeTimes(getReport('2018-10-28-san-salvador', '07:30 from the Salvador del Mundo square'));
    expect([from, to]).toEqual(['2018-10-28T13:30:00Z', '2018-10-28T13:30:00Z']);
    const [start] = describeTimes(getReport('2018-10-san-pedro-sula', '04:00 start, column already thinning'));
    expect(start).toBe('2018-10-18T09:00:00Z');
  });

  it('are received at the end of the day of publication', () => {
    const usaToday = getReport('2018-10-san-pedro-sula', 'bus-terminal gathering');
    expect(usaToday.statement.source.published).toBe('2018-11-21');
    expect(formatInstant(usaToday.receivedAt)).toBe('2018-11-22T05:59:59Z');
  });

  it('are received at the end of the month where only that is known, which is then no day of publication', () => {
    const fall = getReport('2018-10-san-pedro-sula', 'fatal fall from vehicle at km 282');
    expect(fall.statement.source.published).toBeNull();
    expect(formatInstant(fall.receivedAt)).toBe('2018-11-01T05:59:59Z');
  });

  it('are received the day after what they tell where nothing is known, and never before it', () => {
    const first = getReport('2018-10-san-pedro-sula', 'first gathering early Friday');
    expect(formatInstant(first.receivedAt)).toBe('2018-10-14T04:59:59Z');
    expect(reports.every(({ receivedAt, statement }) => receivedAt >= statement.observed.to)).toBe(true);
  });

  it('are as exact as their place: 3 km a town, 15 on the way, 25 when vague', () => {
    const byConfidence = (isLow: boolean) =>
      [
        ...new Set(
          reports
            .filter(({ statement }) => (statement.confidence === 'low') === isLow)
            .map(({ statement }) => statement.accuracyKm),
        ),
      ].sort((one, other) => one - other);
    expect(byConfidence(true)).toEqual([25]);
    expect(byConfidence(false)).toEqual([3, 15]);
  });

  it('take one bound of people for both, and keep a range', () => {
    expect(
      getReport('2018-10-san-pedro-sula', 'hired buses picked people up in the afternoon').statement.people,
    ).toEqual({ low: 2000, high: 2000 });
    expect(getReport('2018-10-san-pedro-sula', 'first hundreds of whole caravan').statement.people).toEqual({
      low: 6000,
      high: 6000,
    });
    expect(getReport('2018-10-san-pedro-sula', '7,000 (authorities) to 15,000 (migrants)').statement.people).toEqual({
      low: 7000,
      high: 15000,
    });
  });

  it('come from the press unless an authority or an organisation says so', () => {
    expect(getReport('2018-10-san-pedro-sula', 'official count late Wednesday').statement.source.kind).toBe('official');
    expect(getReport('2018-10-san-pedro-sula', 'organiser count the same night').statement.source.kind).toBe(
      'organisation',
    );
    expect(getReport('2018-10-san-pedro-sula', 'first gathering early Friday').statement.source.kind).toBe('press');
  });

  it('keep contradictions, and leave out what is not said', () => {
    const conflicting = reports.filter(({ statement }) => statement.conflict !== undefined);
    expect(conflicting.length).toBeGreaterThan(50);
    expect(conflicting.every(({ statement }) => (statement.conflict?.length ?? 0) > 0)).toBe(true);
    expect(reports.filter(({ statement }) => statement.claimedKm !== undefined)).toHaveLength(172);
  });

  it('are kept where they lie after the end', () => {
    const ends = new Map(caravans.map(({ slug, endedOn }) => [slug, endedOn]));
    const after = reports.filter(({ caravan, statement }) => {
      const end = ends.get(caravan);
      return end != null && localDateOf(statement.observed.from, 'America/Mexico_City') > end;
    });
    expect(after).toHaveLength(37);
  });
});
