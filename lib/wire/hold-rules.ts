/**
 * The rules that hold a report for review, as stored with it, in words for moderators and senders.
 * Which one applies depends on the submission and on what is public alone.
 */
export const HOLD_RULES = {
  'no-public-source': 'Nobody can read its source: an eyewitness, or no address of a page.',
  'unknown-outlet': 'Its source does not stand among the public sources yet.',
  implausible: 'It looked implausible, and the sender confirmed it.',
} as const;

export type HoldRule = keyof typeof HOLD_RULES;

/** The words of a stored reason; a moderator's own are words already. */
export function describeReason(reason: string | null): string {
  if (reason === null) return 'It waits for review.';
  return isHoldRule(reason) ? HOLD_RULES[reason] : reason;
}

export function isHoldRule(reason: string): reason is HoldRule {
  return Object.hasOwn(HOLD_RULES, reason);
}
