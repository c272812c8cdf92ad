import type { Position } from '@/lib/core/position.ts';
import type { Instant } from '@/lib/core/time.ts';
import type { OtherFix, OtherTrack, Track } from '@/lib/core/track.ts';

/** A part of the caravan that was seen on its own, as far as it was seen by a moment. */
export interface PartAt {
  readonly track: OtherTrack;
  /** From where it split to its newest fix; to where it joined the body again once it did. */
  readonly positions: readonly Position[];
  readonly last: OtherFix;
  /** It has joined the body again: its line stays, its mark is gone. */
  readonly isMerged: boolean;
}

/** The parts known by a moment. A part is not known before its second fix says that it is one. O(fixes). */
export function listPartsAt({ otherTracks }: Pick<Track, 'otherTracks'>, at: Instant): readonly PartAt[] {
  return otherTracks.flatMap((track) => {
    const last = track.fixes.findLast((fix) => fix.at <= at);
    if (track.knownFrom > at || !last) return [];
    const isMerged = track.mergesAt !== null && track.mergesAt.at <= at;
    const positions = isMerged ? track.line : track.line.slice(0, last.vertex + 1);
    return [{ track, positions, last, isMerged }];
  });
}
