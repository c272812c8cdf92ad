import { type FileFault, type ImportColumn, type ImportRow, isImportColumn, type RowError } from './import-row.ts';
import { parseJson } from './parse-json.ts';

/** Members of an exported report that have no column: they are derived, or given by the address. */
const IGNORED = new Set(['caravan', 'revision', 'position', 'confidence', 'conflict', 'claimedKm', 'history']);

/** Members of an exported report and the columns they stand for. */
const NESTED: Readonly<Record<string, Readonly<Record<string, ImportColumn>>>> = {
  observed: { from: 'observed_from', to: 'observed_to' },
  people: { low: 'people_low', high: 'people_high' },
  source: { kind: 'source_kind', name: 'source_name', url: 'source_url', published: 'published' },
};
const RENAMED: Readonly<Record<string, ImportColumn>> = { accuracyKm: 'accuracy_km', receivedAt: 'received_at' };

/**
 * Reads a GeoJSON FeatureCollection (RFC 7946) of points. The properties are those of a report as the API gives it, or
 * the columns of CSV; others are refused by name.
 */
export async function* parseGeoJson(bytes: Uint8Array): AsyncGenerator<ImportRow | FileFault> {
  const features = readFeatures(bytes);
  if (typeof features === 'string') {
    yield { kind: 'unreadable', message: features };
    return;
  }
  for (const [index, feature] of features.entries()) yield toRow(feature, index + 1);
}

/** The features, or why there are none. */
function readFeatures(bytes: Uint8Array): readonly unknown[] | string {
  const json = parseJson(bytes);
  if (json === undefined) return 'The file is no JSON in UTF-8.';
  const { value } = json;
  if (isRecord(value) && value.type === 'FeatureCollection' && Array.isArray(value.features)) return value.features;
  return 'The file is no GeoJSON FeatureCollection.';
}

function toRow(feature: unknown, row: number): ImportRow {
  if (!isRecord(feature) || feature.type !== 'Feature') return badRow(row, 'Is no GeoJSON Feature.');
  const fields: Partial<Record<ImportColumn, string>> = {};
  const errors: RowError[] = [];
  if (feature.geometry !== null && feature.geometry !== undefined) {
    const position = readPoint(feature.geometry);
    if (!position) return badRow(row, 'Its geometry is no Point.');
    [fields.lon, fields.lat] = position;
  }
  for (const [name, value] of Object.entries(isRecord(feature.properties) ? feature.properties : {})) {
    const members = Object.hasOwn(NESTED, name) ? NESTED[name] : undefined;
    const column = isImportColumn(name) ? name : Object.hasOwn(RENAMED, name) ? RENAMED[name] : undefined;
    if (members && (isRecord(value) || value === null)) readNested(fields, { members, value });
    else if (column) fields[column] = toText(value);
    else if (!IGNORED.has(name)) {
      errors.push({ column: name, code: 'unknown-column', message: `No property “${name}” is known.` });
    }
  }
  return { kind: 'row', row, fields, errors };
}

function readNested(
  fields: Partial<Record<ImportColumn, string>>,
  nested: {
    readonly members: Readonly<Record<string, ImportColumn>>;
    readonly value: Readonly<Record<string, unknown>> | null;
  },
): void {
  for (const [member, column] of Object.entries(nested.members)) fields[column] = toText(nested.value?.[member]);
}

function readPoint(geometry: unknown): [string, string] | undefined {
  if (!isRecord(geometry) || geometry.type !== 'Point' || !Array.isArray(geometry.coordinates)) return undefined;
  const [lon, lat]: readonly unknown[] = geometry.coordinates;
  return typeof lon === 'number' && typeof lat === 'number' ? [String(lon), String(lat)] : undefined;
}

function badRow(row: number, message: string): ImportRow {
  return { kind: 'row', row, fields: {}, errors: [{ column: 'geometry', code: 'feature', message }] };
}

function toText(value: unknown): string {
  if (value === null || value === undefined) return '';
  return typeof value === 'string' || typeof value === 'number' ? String(value) : JSON.stringify(value);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
