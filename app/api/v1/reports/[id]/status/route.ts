import { setReportStatus } from '@/lib/server/commands/revise-report.ts';
import { jsonBody } from '@/lib/server/handle/json-body.ts';
import { endpoint, write } from '@/lib/server/handle.ts';
import { statusBody } from '@/lib/wire/requests/report-bodies.ts';

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = endpoint<{ id: string }>({
  POST: write({
    who: 'moderator',
    body: jsonBody(statusBody),
    run: (call) => setReportStatus(call, { id: call.params.id, body: call.body }),
  }),
});
