/** Why staff register for a leader what the leader signed on paper. */

export const ON_BEHALF_REASONS = [
  'asked-for-paper',
  'cannot-sign-in',
  'no-device',
  'exempt',
  'out-of-order',
  'other',
] as const;
export type OnBehalfReason = (typeof ON_BEHALF_REASONS)[number];
