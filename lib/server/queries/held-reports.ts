import type { PublicReport } from '../../core/publication.ts';
import type { PublicCaravan } from '../app.ts';

const MAX_REPORTS = 1000;
const PAGE = 1000;

/** Says whether a page holds all reports of a caravan, or some of each day. */
export function holdsAll({ reportCount }: PublicCaravan): boolean {
  return reportCount <= MAX_REPORTS;
}

/** The reports that a page of the caravan holds, by `fixAt`: all up to 1,000, beyond that those of its thinned fixes. */
export function listHeldReports(known: PublicCaravan): Promise<readonly PublicReport[]> {
  return holdsAll(known) ? listAll(known) : listThinned(known);
}

async function listAll({ listReports }: PublicCaravan): Promise<readonly PublicReport[]> {
  const reports: PublicReport[] = [];
  let cursor: string | null = null;
  do {
    const page = await listReports({ limit: PAGE, ...(cursor !== null && { cursor }) });
    reports.push(...page.reports);
    cursor = page.next;
  } while (cursor !== null);
  return reports;
}

async function listThinned({ fixes, readReports }: PublicCaravan): Promise<readonly PublicReport[]> {
  const ids = fixes.map(({ id }) => id);
  const pages: PublicReport[] = [];
  for (let from = 0; from < ids.length; from += PAGE) pages.push(...(await readReports(ids.slice(from, from + PAGE))));
  return pages;
}
