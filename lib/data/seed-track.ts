import { buildTrack } from '../core/build-track.ts';
import type { Caravan } from '../core/caravan.ts';
import type { TrackInput } from '../core/crossing-roads.ts';
import { type PublicReport, publishReport } from '../core/publication.ts';
import { type Instant, instantOfMs } from '../core/time.ts';
import type { Track } from '../core/track.ts';
import type { SeedReport } from './load-seeds.ts';

/** Long after every seed: all of them are past, whatever their end. */
const AFTERWARDS = instantOfMs(Date.UTC(2100, 0, 1));

/**
 * Builds the track of a seeded caravan from its reports, without a store: for data and figures that are compiled.
 * `asOf`: only what had been received by then.
 */
export function buildSeedTrack(input: {
  readonly caravan: Caravan;
  readonly reports: readonly SeedReport[];
  readonly land: Pick<TrackInput, 'network' | 'findNearestBorderPoint' | 'crossings' | 'past'>;
  readonly asOf?: Instant;
}): Track {
  const { caravan, reports, land, asOf = AFTERWARDS } = input;
  const known = reports.filter(({ receivedAt }) => receivedAt <= asOf);
  return buildTrack({ ...land, caravan, reports: known.flatMap((report) => publishSeed(report, caravan) ?? []) });
}

function publishSeed({ reportId, receivedAt, statement }: SeedReport, caravan: Caravan): PublicReport | undefined {
  const told = { reportId, caravan: caravan.slug, receivedAt, recordedAt: receivedAt, statement };
  return publishReport({
    revisions: [{ ...told, revision: 1, edition: 1, status: 'accepted', author: 'seed', reason: null }],
    context: { caravan, policy: caravan.publication, now: AFTERWARDS, lastReceivedAt: receivedAt },
  }).report;
}
