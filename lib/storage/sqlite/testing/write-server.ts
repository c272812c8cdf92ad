import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage } from 'node:http';
import { text } from 'node:stream/consumers';
import { instantOfMs } from '../../../core/time.ts';
import { makeReport, makeStatement } from '../../contract/samples.ts';
import type { StoredAnswer } from '../../store.ts';
import { openSqliteStore } from '../open-sqlite-store.ts';

/**
 * A process that can be killed: appends a report for each request and acknowledges it as the API does, by the answer
 * that is kept with the request's key. Prints its port. Run with the path of the database file.
 */
const [, , path = ''] = process.argv;
const store = await openSqliteStore(path);

const server = createServer((request, response) => {
  append(request).then(
    (reportId) => response.end(reportId),
    (error: unknown) => response.writeHead(500).end(String(error)),
  );
});
server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  if (address !== null && typeof address === 'object') process.stdout.write(`${address.port}\n`);
});

async function append(request: IncomingMessage): Promise<string> {
  const key = await text(request);
  const reportId = randomUUID();
  const answer: StoredAnswer = { key, bodyHash: key, status: 201, body: reportId, headers: {} };
  const report = makeReport({ reportId, statement: makeStatement({ note: key }) });
  const outcome = await store.appendReport({ ...report, now: instantOfMs(0), answer });
  return outcome.kind === 'repeated' ? outcome.answer.body : reportId;
}
