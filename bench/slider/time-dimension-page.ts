import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { TimedPosition } from './timed-track.ts';

const require = createRequire(import.meta.url);
const LEAFLET = require.resolve('leaflet/dist/leaflet.js');
const PERIODS = require.resolve('iso8601-js-period/iso8601.js');
const TIME_DIMENSION = require.resolve('leaflet-timedimension/dist/leaflet.timedimension.src.js');

/**
 * A page that shows the same track with Leaflet.TimeDimension: one line with a time for each coordinate, the last
 * point drawn as a marker, its control with the slider. No base map, so that only the step is measured.
 */
export function renderTimeDimensionPage(track: readonly TimedPosition[]): string {
  const styles = ['leaflet/dist/leaflet.css', 'leaflet-timedimension/dist/leaflet.timedimension.control.css']
    .map((path) => `<style>${readFileSync(require.resolve(path), 'utf8')}</style>`)
    .join('');
  const scripts = [LEAFLET, PERIODS, TIME_DIMENSION]
    .map((path) => `<script>${readFileSync(path, 'utf8').replaceAll('</script', '<\\/script')}</script>`)
    .join('');
  const feature = {
    type: 'Feature',
    properties: { coordTimes: track.map(({ at }) => at) },
    geometry: { type: 'LineString', coordinates: track.map(({ position }) => position) },
  };
  return `<!doctype html><meta charset="utf-8"><title>Baseline</title>${styles}
<style>html,body,#map{height:100%;margin:0}</style><div id="map"></div>${scripts}
<script>
const feature = ${JSON.stringify(feature)};
const map = L.map('map', { timeDimension: true, timeDimensionControl: true, timeDimensionControlOptions: { timeSliderDragUpdate: true }, timeDimensionOptions: { times: feature.properties.coordTimes } });
const line = L.geoJson(feature);
map.fitBounds(line.getBounds());
L.timeDimension.layer.geoJson(line, { updateTimeDimension: false, addlastPoint: true }).addTo(map);
window.rewind = () => map.timeDimension.setCurrentTime(feature.properties.coordTimes[0]);
window.ready = true;
</script>`;
}
