import { buildBorder } from '../core/border.ts';
import { buildRouteNetwork } from '../core/build-route-network.ts';
import { formatJson, type Product } from '../data/build/product.ts';
import { loadBorder } from '../data/load-border.ts';
import { loadCrossings } from '../data/load-crossings.ts';
import { loadNetwork } from '../data/load-network.ts';
import { loadPast } from '../data/load-past.ts';
import { loadSeeds } from '../data/load-seeds.ts';
import { verify } from './verify.ts';

/** The verification as a generated file: from the seeds and the network alone, so that anyone can make it again. */
export function buildVerification(): Product {
  const land = {
    network: buildRouteNetwork(loadNetwork()),
    findNearestBorderPoint: buildBorder(loadBorder()),
    crossings: loadCrossings(),
    past: loadPast(),
  };
  const document = verify(loadSeeds(), land);
  return {
    path: 'lib/verification/generated/verification.json',
    text: formatJson({ ...document }),
    sources: ['caravans.json', 'reports.json', 'corridors.json'],
    licence: 'CC0',
    attribution: '',
    madeBy: 'lib/verification/product.ts',
    counts: {
      caravans: document.sample.caravans,
      issueDates: document.sample.issueDates,
      hiddenDays: document.reconstruction.days,
    },
  };
}
