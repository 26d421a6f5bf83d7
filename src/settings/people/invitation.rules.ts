/** Who may invite whom, and what an invitation opens. Knows no database and no clock. */
import { PARTY_ROLES, type Role } from '../../access/role.js';
import { isGuessable } from './guessable.rules.js';

/** Long enough for a letter and a holiday. */
export const INVITATION_DAYS = 14;

export type InvitingRefusal =
  | { because: 'person-unknown' }
  | { because: 'staff-invited-by-administrator' }
  | { because: 'address-of-another' };

/** Staff are invited by an administrator; leaders, mentors and mentees by their consultant too. */
export function invitingRefusals(
  person: { isActive: boolean; roles: readonly Role[] } | null,
  inviting: Role,
): InvitingRefusal[] {
  if (person === null || !person.isActive) return [{ because: 'person-unknown' }];
  const isParty = person.roles.every((role) => PARTY_ROLES.some((party) => party === role));
  return isParty || inviting === 'administrator' ? [] : [{ because: 'staff-invited-by-administrator' }];
}

export interface InvitationFacts {
  expiresAt: Date;
  isUsed: boolean;
  /** False when a newer one has taken its place. */
  isNewest: boolean;
  isPersonActive: boolean;
}

export type InvitationRefusal =
  | { because: 'invitation-unknown' }
  | { because: 'invitation-used' }
  | { because: 'invitation-replaced' }
  | { because: 'invitation-expired' };

export function invitationRefusals(invitation: InvitationFacts | null, now: Date): InvitationRefusal[] {
  if (invitation === null || !invitation.isPersonActive) return [{ because: 'invitation-unknown' }];
  if (invitation.isUsed) return [{ because: 'invitation-used' }];
  if (!invitation.isNewest) return [{ because: 'invitation-replaced' }];
  return invitation.expiresAt <= now ? [{ because: 'invitation-expired' }] : [];
}

export type PasswordRefusal = { because: 'password-is-email' } | { because: 'password-guessable' };

/** NIST SP 800-63B: length is what counts, and that nobody would guess it. The length is asked of the input. */
export function passwordRefusals(password: string, email: string, ownWords: string[]): PasswordRefusal[] {
  if (password.toLowerCase() === email) return [{ because: 'password-is-email' }];
  return isGuessable(password, ownWords) ? [{ because: 'password-guessable' }] : [];
}
