/** One report of the track both pages draw. */
export interface TimedPosition {
  readonly at: number;
  readonly position: readonly [lon: number, lat: number];
  readonly place: string;
}

const DAY_MS = 86_400_000;
const FIRST_DAY = Date.UTC(2024, 0, 10, 6);

/** Towns from the southern border to the northern one: what a long caravan passes. */
const TOWNS: readonly (readonly [place: string, lon: number, lat: number])[] = [
  ['Tapachula, Chiapas', -92.25749, 14.90385],
  ['Huixtla, Chiapas', -92.4641, 15.13915],
  ['Mapastepec, Chiapas', -92.90039, 15.43358],
  ['Arriaga, Chiapas', -93.89995, 16.23589],
  ['San Pedro Tapanatepec, Oaxaca', -94.19313, 16.37107],
  ['Juchitán de Zaragoza, Oaxaca', -95.01975, 16.43603],
];

/** `count` reports over 60 days, evenly spread over the day hours, ten days a town. */
export function makeTimedTrack(count: number): readonly TimedPosition[] {
  return Array.from({ length: count }, (_, index) => {
    const day = (index * 60) / count;
    const [place, lon, lat] = TOWNS[Math.min(TOWNS.length - 1, Math.floor(day / 10))] ?? TOWNS[0] ?? ['', 0, 0];
    return { at: Math.round((FIRST_DAY + day * DAY_MS) / 1000) * 1000, position: [lon, lat], place };
  });
}

/** The same reports as rows for the import. */
export function formatTrackCsv(track: readonly TimedPosition[]): string {
  const head =
    'observed_from,observed_to,place,lat,lon,accuracy_km,kind,mode,group,source_kind,source_name,received_at,status';
  const rows = track.map(({ at, position: [lon, lat], place }) => {
    const time = new Date(at).toISOString().replace('.000Z', 'Z');
    return `${time},${time},"${place}",${lat},${lon},3,passing,foot,main,press,Bench,${time},accepted`;
  });
  return [head, ...rows].join('\n');
}
