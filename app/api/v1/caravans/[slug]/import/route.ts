import { importBody, importReports } from '@/lib/server/commands/import-reports.ts';
import { parseQuery } from '@/lib/server/handle/query.ts';
import { endpoint, write } from '@/lib/server/handle.ts';
import { isProblem } from '@/lib/wire/problem.ts';
import { importQuery } from '@/lib/wire/requests/read-queries.ts';

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = endpoint<{ slug: string }>({
  POST: write({
    who: 'moderator',
    body: importBody,
    run: async (call) => {
      const asked = parseQuery(importQuery, call.query);
      if (isProblem(asked)) return asked;
      return importReports(call, { slug: call.params.slug, file: call.body, isDryRun: asked.value.dryRun });
    },
  }),
});
