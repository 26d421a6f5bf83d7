/** What has become of a person's newest link. Knows no database and no clock. */

/** Whether somebody can sign in, and the newest link that was made for them. */
export interface LinkState {
  hasPassword: boolean;
  /** When it was made; null where none was. */
  invitedAt: Date | null;
  /** Until when it works; null where it is used. */
  invitationEndsAt: Date | null;
}

export type Link =
  | { is: 'none' }
  | { is: 'used' }
  | { is: 'waiting'; madeAt: Date; endsAt: Date }
  | { is: 'expired'; madeAt: Date };

export function linkOf({ invitedAt, invitationEndsAt }: LinkState, now: Date): Link {
  if (invitedAt === null) return { is: 'none' };
  if (invitationEndsAt === null) return { is: 'used' };
  return invitationEndsAt > now
    ? { is: 'waiting', madeAt: invitedAt, endsAt: invitationEndsAt }
    : { is: 'expired', madeAt: invitedAt };
}
