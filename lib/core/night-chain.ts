import { getItem } from './get-item.ts';
import { DAY_MARCH, marchDensity } from './march-density.ts';

/** A place where a caravan may have slept. */
export interface ChainPlace {
  /** Along the way; they ascend. */
  readonly km: number;
  /** How likely one halts here; all of a way together have its length in kilometres. */
  readonly weight: number;
}

/** For each place the chance that it slept there. */
export type Chances = Float64Array;

/**
 * Gives the chances of each night between two reports, of a caravan that begins at the first place and ends at the last:
 * each day it rests or goes on by a march of `marchDensity` to a place where one halts; it never goes back. This is the
 * posterior of a Markov chain by the forward–backward algorithm (Rabiner 1989).
 * `steps`: walking days to the first night, from night to night, to the end; one more than nights.
 * Costs places² for each night and for each distinct step: some ms for 100 places and a week.
 */
export function findNightChances(places: readonly ChainPlace[], steps: readonly number[]): readonly Chances[] {
  const findStep = rememberSteps(places);
  const last = places.length - 1;
  const ahead: Chances[] = [];
  let here: Chances = Float64Array.from(places, (_, place) => Number(place === 0));
  for (const days of steps.slice(0, -1)) {
    here = scale(walkOn(here, findStep(days)));
    ahead.push(here);
  }
  const nights: Chances[] = [];
  let behind: Chances = Float64Array.from(places, (_, place) => Number(place === last));
  for (let night = ahead.length - 1; night >= 0; night--) {
    behind = scale(walkBack(behind, findStep(getItem(steps, night + 1))));
    const known = behind;
    nights.unshift(scale(getItem(ahead, night).map((chance, place) => chance * getItem(known, place))));
  }
  return nights;
}

/** For each place the chance to go from there to each other. */
type Step = readonly Float64Array[];

function rememberSteps(places: readonly ChainPlace[]): (days: number) => Step {
  const known = new Map<number, Step>();
  return (days) => {
    const step = known.get(days) ?? places.map((_, from) => listChances({ places, from, days }));
    known.set(days, step);
    return step;
  };
}

function listChances(step: { readonly places: readonly ChainPlace[]; readonly from: number; readonly days: number }) {
  const { places, from, days } = step;
  const fromKm = getItem(places, from).km;
  return Float64Array.from(places, ({ km, weight }, to) => {
    if (to === from) return DAY_MARCH.rest;
    return km > fromKm ? (1 - DAY_MARCH.rest) * weight * marchDensity({ km: km - fromKm, days }) : 0;
  });
}

function walkOn(chances: Chances, step: Step): Chances {
  const next = new Float64Array(chances.length);
  for (const [from, row] of step.entries()) {
    const chance = getItem(chances, from);
    if (chance > 0) for (let to = from; to < row.length; to++) next[to] = getItem(next, to) + chance * getItem(row, to);
  }
  return next;
}

function walkBack(chances: Chances, step: Step): Chances {
  return Float64Array.from(step, (row, from) => {
    let sum = 0;
    for (let to = from; to < row.length; to++) sum += getItem(row, to) * getItem(chances, to);
    return sum;
  });
}

/** To a sum of 1, so that long chains do not underflow; all alike where nothing is possible. */
function scale(chances: Chances): Chances {
  const sum = chances.reduce((total, chance) => total + chance, 0);
  return sum > 0 ? chances.map((chance) => chance / sum) : chances.fill(1 / chances.length);
}
