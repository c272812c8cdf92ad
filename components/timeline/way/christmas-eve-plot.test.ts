import { describe, expect, it } from 'vitest';
import { buildBorder } from '@/lib/core/border';
import { buildRouteNetwork } from '@/lib/core/build-route-network';
import { buildTrack } from '@/lib/core/build-track';
import { aPublicReport, at } from '@/lib/core/testing/builders';
import { loadBorder } from '@/lib/data/load-border';
import { loadCrossings } from '@/lib/data/load-crossings';
import { loadNetwork } from '@/lib/data/load-network';
import { loadSeeds } from '@/lib/data/load-seeds';
import type { TrackerReport } from '@/lib/wire/tracker-data';
import { createTimelineScale } from '../create-timeline-scale';
import { clusterMarks } from './cluster-marks';
import { locateReports } from './locate-reports';
import { createPlotGrid } from './plot-grid';
import { createPlotScale } from './plot-scale';
import { countReportDays } from './report-days';
import { findRoadBeyond } from './road-beyond';
import { sampleTrack } from './sample-track';
import { listStillBlocks } from './still-blocks';
import { layOutRows } from './strip-rows';
import { listStripTowns } from './strip-towns';
import { layOutAxis } from './way-axis';

const SLUG = '2023-12-exodus-from-poverty';

function openChristmasEve() {
  const { caravans, reports: rows } = loadSeeds();
  const caravan = caravans.find(({ slug }) => slug === SLUG);
  if (!caravan) throw new Error(`No caravan ${SLUG} among the seeds`);
  const publics = rows
    .filter((row) => row.caravan === SLUG)
    .map(({ reportId, statement }) => aPublicReport(reportId, statement));
  const track = buildTrack({
    caravan,
    reports: publics,
    network: buildRouteNetwork(loadNetwork()),
    findNearestBorderPoint: buildBorder(loadBorder()),
    crossings: loadCrossings(),
  });
  const reports: readonly TrackerReport[] = publics
    .map(({ id, fixAt, class: of, shown, statement }) => ({ id, fixAt, class: of, shown, ...statement }))
    .toSorted((a, b) => a.fixAt - b.fixAt);
  const time = createTimelineScale({ caravan, reports, track, asOf: at('2024-06-01T00:00:00Z') });
  return { caravan, track, reports, time };
}

const { caravan, track, reports, time } = openChristmasEve();
const samples = sampleTrack(track);
const scale = createPlotScale(time, [0, ...samples.map(({ km }) => km)]);
const beyond = findRoadBeyond(track);
const towns = listStripTowns(track, beyond);
const located = locateReports(reports, { track, beyond });
const size = { width: 760, height: 300 };

describe('reports on the plot', () => {
  it('stand at the kilometres of their town, set aside or not', () => {
    const kmOf = (place: string) => {
      const ids = reports.filter((report) => report.place?.startsWith(place)).map(({ fixAt }) => fixAt);
      return located.filter((report) => ids.includes(report.at)).map(({ km }) => Math.round(km));
    };
    expect(located.length).toBeGreaterThan(0.9 * reports.length);
    expect(kmOf('Mapastepec')).toContain(104);
    expect(located.filter(({ isSetAside }) => isSetAside)).not.toHaveLength(0);
  });

  it('are all drawn, side by side, never more than three in a row', () => {
    const clusters = clusterMarks(located, { scale, size });
    expect(clusters.flatMap(({ marks }) => marks).length).toBeLessThanOrEqual(located.length);
    for (const { marks } of clusters) {
      for (const { dy } of marks) expect(marks.filter((mark) => mark.dy === dy).length).toBeLessThanOrEqual(3);
      expect(new Set(marks.map(({ dx, dy }) => `${dx}/${dy}`)).size).toBe(marks.length);
    }
  });

  it('are counted by local day, the fullest at full height', () => {
    const days = countReportDays(reports, { scale: time, timeZone: caravan.timeZone });
    expect(days.reduce((sum, { count }) => sum + count, 0)).toBe(reports.length);
    expect(Math.max(...days.map(({ share }) => share))).toBe(1);
  });
});

describe('the road as an axis', () => {
  it('runs from the start through the nights to towns that were not reached', () => {
    expect(towns[0]).toMatchObject({ name: 'Tapachula', km: 0, kind: 'start' });
    const names = towns.map(({ name }) => name);
    expect(names).toContain('Mapastepec');
    expect(new Set(names).size).toBe(names.length);
    const end = towns.findLast(({ kind }) => kind === 'night');
    for (const town of towns.filter(({ kind }) => kind === 'ahead')) {
      expect(town.km).toBeGreaterThan(end?.km ?? Number.POSITIVE_INFINITY);
    }
    expect(towns.find(({ name }) => name === 'Mapastepec')?.dates).toEqual({ from: '2023-12-28', to: '2024-01-02' });
  });

  it('names the nights before any town ahead', () => {
    const labels = layOutAxis(towns, { scale, heightPx: size.height }).map(({ label }) => label.name);
    expect(labels).toEqual(expect.arrayContaining(['Tapachula', 'Mapastepec', 'Arriaga']));
  });

  it('tells in its rows how many reports speak of a town', () => {
    const rows = layOutRows(towns, { reports: located, scale, heightPx: 400 });
    const mapastepec = rows.find(({ label }) => label.name === 'Mapastepec');
    expect(mapastepec?.label.reports).toBeGreaterThan(5);
    expect(rows.filter(({ label }) => label.kind === 'ahead').every(({ label }) => label.reports === 0)).toBe(true);
  });
});

describe('what does not move', () => {
  it('are the halt in Mapastepec and the silence after it', () => {
    const blocks = listStillBlocks(track, { samples, scale });
    expect(blocks.filter(({ kind }) => kind === 'rest').map(({ days }) => days)).toContain(5);
    expect(blocks.filter(({ kind }) => kind === 'gap')).not.toHaveLength(0);
    for (const { start, width } of blocks) expect(start + width).toBeLessThanOrEqual(1);
  });

  it('has a line at each midnight, the Mondays among them, and one at each event', () => {
    const grid = createPlotGrid(scale, {
      events: [
        { id: 'a', on: track.startedOn, title: { en: 'It starts', es: 'Empieza' }, source: 'A paper', url: null },
        { id: 'b', on: track.startedOn, title: { en: 'Again', es: 'Otra vez' }, source: 'A paper', url: null },
      ],
      timeZone: caravan.timeZone,
      units: 'km',
      plotPx: 760,
    });
    expect(grid.days.filter(({ kind }) => kind === 'monday').length).toBe(6);
    expect(grid.days.at(0)?.x).toBe(0);
    expect(grid.days.at(-1)?.x).toBe(1);
    expect(grid.events).toHaveLength(1);
    const narrow = createPlotGrid(scale, { events: [], timeZone: caravan.timeZone, units: 'km', plotPx: 300 });
    expect(narrow.days.every(({ kind }) => kind === 'monday')).toBe(true);
  });
});
