import { isInReportArea } from '../../../core/position.ts';
import type { Check } from './check.ts';

export const reportsLieInTheReportArea: Check = {
  name: 'every-report-lies-in-the-report-area',
  findOffenders: ({ reports }) =>
    reports
      .filter(({ lon, lat }) => !isInReportArea([lon, lat]))
      .map(({ id, lon, lat }) => ({ what: id, at: [lon, lat] })),
};
