import { findImplausible, type Implausibility } from '../../core/plausibility.ts';
import type { Statement } from '../../core/report.ts';
import { FARTHEST_ROAD_KM } from '../../core/route-network.ts';
import type { Instant } from '../../core/time.ts';
import type { ProblemError } from '../../wire/problem.ts';
import type { PublicCaravan } from '../app.ts';
import type { Geography } from '../geography.ts';

/** What makes a report implausible, in words: asked about before it is kept. Judged against public reports alone. */
export function listDoubts(
  { network }: Pick<Geography, 'network'>,
  report: { readonly statement: Statement; readonly known: PublicCaravan; readonly now: Instant },
): readonly ProblemError[] {
  const { statement, known, now } = report;
  const { caravan, track } = known;
  return findImplausible({ submission: statement, caravan, track, network, now }).map(toError);
}

function toError(doubt: Implausibility): ProblemError {
  const { code } = doubt;
  switch (code) {
    case 'future':
      return { path: '/observed/from', code, message: 'This time lies in the future.' };
    case 'after-end': {
      const { endedOn } = doubt;
      return {
        path: '/observed/from',
        code,
        message: `The caravan ended on ${endedOn}.`,
        parameters: { endedOn },
      };
    }
    case 'too-many-people': {
      const { high } = doubt;
      const message = `${high} people are more than twice what any caravan so far was said to have.`;
      return { path: '/people', code, message, parameters: { high } };
    }
    case 'off-road': {
      const km = Math.round(doubt.distanceKm ?? FARTHEST_ROAD_KM);
      const far = doubt.distanceKm === null ? `more than ${km}` : km;
      const message = `This place is ${far} km off every road known here.`;
      return { path: '/position', code, message, parameters: { km } };
    }
    case 'too-fast': {
      const { place, relation } = doubt;
      const km = Math.round(doubt.distanceKm);
      const hours = Math.max(1, Math.round(doubt.hours));
      const way = relation === 'after' ? `from ${place} to here` : `from here to ${place}`;
      const message = `Too fast ${way}: ${km} km in ${hours} h (${Math.round(doubt.kmPerHour)} km/h).`;
      return { path: '/observed/from', code, message, parameters: { km, place, hours } };
    }
    default: {
      const never: never = code;
      throw new Error(`No words for the doubt ${JSON.stringify(never)}: add them to listDoubts.`);
    }
  }
}
