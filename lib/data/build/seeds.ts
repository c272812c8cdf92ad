import { z } from 'zod';
import { SOURCE_KINDS, type SourceKind } from '../../core/report.ts';
import { makeSeedCaravan } from './caravan-of-row.ts';
import { CARAVANS, REPORTS, readCaravanRows, readReportRows } from './caravan-rows.ts';
import { formatJson, type Product } from './product.ts';
import { makeSeedReport } from './report-of-row.ts';
import { readSourceJson } from './sources.ts';

const NAMES = 'caravan-names.json';
const KINDS = 'source-kinds.json';

export const FACTS_LICENCE = 'Facts collected from the press, sources named in each row; the compilation CC0';

/** The past caravans and what was reported of them, in the order of the sources. */
export function buildSeeds(): Product {
  const names = z.record(z.string(), z.object({ en: z.string(), es: z.string() })).parse(readSourceJson(NAMES));
  const kinds = z.partialRecord(z.enum(SOURCE_KINDS), z.array(z.string())).parse(readSourceJson(KINDS));
  const rows = readReportRows();
  const caravans = readCaravanRows().map((row) => makeSeedCaravan({ row, reports: rows, names }));
  const reports = rows.map((row) => makeSeedReport(row, kindOfSource(row.sourceName, kinds)));
  return {
    path: 'lib/data/generated/seeds.json',
    text: formatJson({ caravans, reports }),
    sources: [CARAVANS, REPORTS, NAMES, KINDS],
    licence: FACTS_LICENCE,
    attribution: 'The source that each report names',
    madeBy: 'lib/data/build/seeds.ts',
    counts: { caravans: caravans.length, reports: reports.length },
  };
}

/** Press, unless the source is named as an authority or an organisation. */
function kindOfSource(name: string, kinds: Readonly<Partial<Record<SourceKind, readonly string[]>>>): SourceKind {
  return SOURCE_KINDS.find((kind) => kinds[kind]?.includes(name)) ?? 'press';
}
