import { studyPast } from '../core/forecast-ground.ts';
import { readPastCaravan } from '../core/past-of-track.ts';
import type { Seeds } from '../data/load-seeds.ts';
import { buildSeedTrack } from '../data/seed-track.ts';
import type { VerificationDocument } from '../wire/verification.ts';
import { measureAdvances } from './baselines.ts';
import { hideDays } from './hidden-days.ts';
import { type ReplayGround, replayCaravan } from './replay.ts';
import { readTrueCourse } from './true-course.ts';
import { listJudged, verifyAdvance } from './verify-advance.ts';
import { listCaravans } from './verify-caravans.ts';
import { verifyEnding } from './verify-ending.ts';
import { verifyReconstruction } from './verify-reconstruction.ts';
import { listWorstMisses } from './worst-misses.ts';

/**
 * Verifies the numbers against the past caravans: each is forecast anew at every issue date as it was known then, with
 * itself and its copies left out of what is learned from, and each of its days is hidden and guessed. Deterministic.
 * Some 15 s.
 */
export function verify({ caravans, reports }: Seeds, land: ReplayGround['land']): VerificationDocument {
  const replay = prepareReplay({ caravans, reports }, land);
  const { courses, ground } = replay;
  const issues = courses.flatMap((course) => replayCaravan(course, { replay, isStrict: false }));
  const strict = courses.flatMap((course) => replayCaravan(course, { replay, isStrict: true }));
  const hidden = courses.flatMap((course) => hideDays(course, replay));
  const judged = listJudged(issues);
  const answered = issues.filter(({ answer }) => answer.kind === 'forecast');
  return {
    sample: {
      caravans: new Set(issues.map(({ slug }) => slug)).size,
      issueDates: issues.length,
      answered: answered.length,
      learnedFrom: ground.studied.filter(({ caravan }) => caravan.endedOn !== null).length,
    },
    advance: verifyAdvance(judged),
    strict: {
      ...verifyAdvance(listJudged(strict)),
      answered: strict.filter(({ answer }) => answer.kind === 'forecast').length,
    },
    ending: verifyEnding(issues),
    reconstruction: verifyReconstruction(hidden),
    caravans: listCaravans({ courses, issues, judged, hidden }),
    worst: listWorstMisses(judged, courses),
  };
}

function prepareReplay({ caravans, reports }: Seeds, land: ReplayGround['land']): ReplayGround {
  const told = caravans.map((caravan) => {
    const own = reports.filter((report) => report.caravan === caravan.slug);
    return { caravan, reports: own, track: buildSeedTrack({ caravan, reports: own, land }) };
  });
  const past = told.map(({ caravan, track }) => readPastCaravan(caravan, track));
  const ground = studyPast({ ...land, past });
  const courses = told.map((one) => readTrueCourse({ ...one, roads: ground.roads }));
  const advances = courses.map((course) => measureAdvances(course, ground.roads));
  return { ground, land, courses, advances };
}
