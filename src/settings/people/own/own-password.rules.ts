/** When somebody may change their own password. Knows no database and no clock. */
import { type PasswordRefusal, passwordRefusals } from '../invitation.rules.js';

export type OwnPasswordRefusal =
  | { because: 'too-many-attempts'; minutes: number }
  | { because: 'old-password-wrong' }
  | { because: 'password-unchanged' }
  | PasswordRefusal;

export interface PasswordChange {
  oldPassword: string;
  newPassword: string;
}

/** Whoever sits at an open screen does not know the old one. */
export function ownPasswordRefusals(
  { oldPassword, newPassword }: PasswordChange,
  { email, ownWords }: { email: string; ownWords: string[] },
  isOldRight: boolean,
): OwnPasswordRefusal[] {
  if (!isOldRight) return [{ because: 'old-password-wrong' }];
  if (newPassword === oldPassword) return [{ because: 'password-unchanged' }];
  return passwordRefusals(newPassword, email, ownWords);
}
