/** The parts keep their licences: see `public/basemap/LICENSE.txt`. */
export const BASEMAP_LICENCE = 'ODbL 1.0; lakes of source g and l and rivers that are no border: LGPL 3 or later';
export const BASEMAP_ATTRIBUTION = '© OpenStreetMap contributors · GeoNames · Natural Earth · GSHHG';
