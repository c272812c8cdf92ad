import type { Caravan } from '../../core/caravan.ts';
import { type Problem, type ProblemError, problem } from '../../wire/problem.ts';
import type { App } from '../app.ts';

/** What a schema cannot know of a caravan: the crossings there are, the floors of this installation, the order of dates. */
export function checkCaravan({ environment, geography }: App, caravan: Caravan): Problem | undefined {
  const errors = [
    ...checkTargets(caravan, new Set(geography.crossings.map(({ id }) => id))),
    ...checkPublication(caravan, environment.publicationFloor),
    ...checkDates(caravan),
  ];
  return errors.length > 0
    ? problem('invalid-fields', 'The caravan cannot be kept so; see errors.', errors)
    : undefined;
}

function checkTargets({ declaredTargets }: Caravan, crossings: ReadonlySet<string>): readonly ProblemError[] {
  return declaredTargets.flatMap(({ crossingId }, index) =>
    crossings.has(crossingId)
      ? []
      : [
          {
            path: `/declaredTargets/${index}/crossingId`,
            code: 'unknown-crossing',
            message: 'No US crossing has this id; GET /api/v1/border/distance lists them.',
          },
        ],
  );
}

function checkPublication({ publication }: Caravan, floor: Caravan['publication']): readonly ProblemError[] {
  const fields = [
    { field: 'delayHours', given: publication.delayHours, least: floor.delayHours },
    { field: 'cellKm', given: publication.cellKm, least: floor.cellKm },
  ];
  return fields
    .filter(({ given, least }) => given < least)
    .map(({ field, least }) => ({
      path: `/publication/${field}`,
      code: 'below-floor',
      message: `Not below ${least}: what protects people on the road can be tightened, never loosened.`,
    }));
}

function checkDates({ startedOn, endedOn }: Caravan): readonly ProblemError[] {
  if (endedOn === null || endedOn >= startedOn) return [];
  return [{ path: '/endedOn', code: 'range', message: 'Must not lie before startedOn.' }];
}
