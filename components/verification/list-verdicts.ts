import type { HorizonDays } from '@/lib/core/forecast';
import { type AdvanceVerification, type Baseline, type BaselineSkill, VERIFIED_METHODS } from '@/lib/wire/verification';

/** Against a baseline: on which days ahead we are better, and on which we are not or chance can explain it. */
export interface Verdict {
  readonly against: Baseline;
  readonly betterDays: readonly HorizonDays[];
  readonly notBetterDays: readonly HorizonDays[];
}

/** What the text says first, in the order of the baselines; those that were not compared are left out. */
export function listVerdicts({ horizons }: Pick<AdvanceVerification, 'horizons'>): readonly Verdict[] {
  return VERIFIED_METHODS.flatMap((against) => {
    if (against === 'ours') return [];
    const judged = horizons.flatMap(({ days, skills }) => {
      const skill = skills.find((one) => one.against === against);
      return skill ? [{ days, isBetter: isBeyondChance(skill) }] : [];
    });
    if (judged.length === 0) return [];
    return [
      {
        against,
        betterDays: judged.filter(({ isBetter }) => isBetter).map(({ days }) => days),
        notBetterDays: judged.filter(({ isBetter }) => !isBetter).map(({ days }) => days),
      },
    ];
  });
}

/** Better by more than the sampling error, in kilometres and on the scale on which near misses count as much as far ones. */
export function isBeyondChance({ isBetter, crps, crpsLog }: BaselineSkill): boolean {
  return isBetter && crps.low > 0 && crpsLog.low > 0;
}
