import { randomBytes } from 'node:crypto';
import { getItem } from '../lib/core/get-item.ts';
import { instantOfMs } from '../lib/core/time.ts';
import { loadSeeds } from '../lib/data/load-seeds.ts';
import type { NewReport } from '../lib/storage/store.ts';

export type SampleReport = Omit<NewReport, 'receiptHash'>;

/** Reports start here and follow one another over these days, to the minute, as of a caravan of which very many speak. */
const START = instantOfMs(Date.UTC(2023, 11, 24, 12));
const DAYS = 28;

/**
 * Reports made of those of the Christmas Eve caravan, in its order of places, each with an id of its own.
 * The same but for the ids in every run.
 */
export function makeReports({ count, caravan }: { readonly count: number; readonly caravan: string }) {
  const told = loadSeeds()
    .reports.filter((report) => report.caravan === '2023-12-exodus-from-poverty')
    .sort((a, b) => a.statement.observed.from - b.statement.observed.from);
  return Array.from({ length: count }, (_, index): SampleReport => {
    const { statement } = getItem(told, Math.floor((index / count) * told.length));
    const at = instantOfMs(START + Math.floor((index / count) * DAYS * 1440) * 60_000);
    return {
      reportId: randomBytes(12).toString('base64url'),
      caravan,
      receivedAt: at,
      recordedAt: at,
      statement: { ...statement, observed: { from: at, to: at, precision: 'minute' } },
      status: 'accepted',
      author: 'import',
      reason: null,
    };
  });
}
