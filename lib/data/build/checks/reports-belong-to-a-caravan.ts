import type { Check } from './check.ts';

export const reportsBelongToACaravan: Check = {
  name: 'every-report-belongs-to-a-caravan',
  findOffenders: ({ reports, caravans }) => {
    const slugs = new Set(caravans.map(({ id }) => id));
    return reports
      .filter(({ caravan }) => !slugs.has(caravan))
      .map(({ id, caravan, lon, lat }) => ({ what: `${id} of ${caravan}`, at: [lon, lat] }));
  },
};
