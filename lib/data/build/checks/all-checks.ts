import { borderEndsOnTheCoast } from './border-ends-on-the-coast.ts';
import { borderSegmentsAreShort } from './border-segments-are-short.ts';
import type { Check } from './check.ts';
import { crossingsAreTheUsOnes } from './crossings-are-the-us-ones.ts';
import { networkIsConnected } from './network-is-connected.ts';
import { notesNameNoContact } from './notes-name-no-contact.ts';
import { piecesCoverTheDetail } from './pieces-cover-the-detail.ts';
import { placesAgreeWithTheNetwork } from './places-agree-with-the-network.ts';
import { placesHaveAState } from './places-have-a-state.ts';
import { reportsBelongToACaravan } from './reports-belong-to-a-caravan.ts';
import { reportsLieInTheReportArea } from './reports-lie-in-the-report-area.ts';
import { reportsLieOnTheNetwork } from './reports-lie-on-the-network.ts';
import { roadsAreLongerThanTheChord } from './roads-are-longer-than-the-chord.ts';

/** Every invariant; each runs before anything is written, and in the tests. */
export const ALL_CHECKS: readonly Check[] = [
  networkIsConnected,
  roadsAreLongerThanTheChord,
  reportsLieOnTheNetwork,
  reportsLieInTheReportArea,
  reportsBelongToACaravan,
  notesNameNoContact,
  borderEndsOnTheCoast,
  borderSegmentsAreShort,
  crossingsAreTheUsOnes,
  placesHaveAState,
  placesAgreeWithTheNetwork,
  piecesCoverTheDetail,
];
