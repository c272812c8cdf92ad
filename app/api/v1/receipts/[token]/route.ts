import { isReceiptToken, readReceipt, withdrawReport } from '@/lib/server/commands/receipts.ts';
import { privateAnswer } from '@/lib/server/handle/answer.ts';
import { noBody } from '@/lib/server/handle/read-body.ts';
import { endpoint, read, write } from '@/lib/server/handle.ts';
import { isProblem } from '@/lib/wire/problem.ts';

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = endpoint<{ token: string }>({
  GET: read(async ({ app, params }) => {
    const found = await readReceipt(app, params.token);
    return isProblem(found) ? found : privateAnswer(200, found.receipt);
  }),
  DELETE: write({
    who: 'anyone',
    body: noBody,
    holdsToken: ({ app, params }) => isReceiptToken(app, params.token),
    run: (call) => withdrawReport(call, call.params.token),
  }),
});
