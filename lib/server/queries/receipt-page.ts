import type { ReceiptPageData } from '../../wire/receipt-page-data.ts';
import type { App } from '../app.ts';
import { WITHDRAWN } from '../commands/receipts.ts';
import { hashToken } from '../secrets.ts';

/** The own report of whoever holds the token of its receipt; undefined: no report has this receipt. */
export async function findReceiptPage(app: App, token: string): Promise<ReceiptPageData | undefined> {
  const reportId = await app.store.findReportIdByReceipt(hashToken(token));
  const newest = reportId === undefined ? undefined : (await app.store.listRevisions(reportId)).at(-1);
  const known = newest && (await app.publicCaravan(newest.caravan));
  if (newest === undefined || known === undefined) return undefined;
  const { status, reason, receivedAt, statement } = newest;
  return {
    caravan: known.caravan,
    reportId: newest.reportId,
    status,
    isWithdrawn: reason === WITHDRAWN,
    isPublic: (await known.findReport(newest.reportId)) !== undefined,
    reason,
    receivedAt,
    statement,
  };
}
