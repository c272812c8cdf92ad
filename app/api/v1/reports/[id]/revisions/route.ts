import { reviseReport } from '@/lib/server/commands/revise-report.ts';
import { jsonBody } from '@/lib/server/handle/json-body.ts';
import { endpoint, write } from '@/lib/server/handle.ts';
import { revisionBody } from '@/lib/wire/requests/report-bodies.ts';

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = endpoint<{ id: string }>({
  POST: write({
    who: 'moderator',
    body: jsonBody(revisionBody),
    run: (call) => reviseReport(call, { id: call.params.id, body: call.body }),
  }),
});
