/** When a sign-in is let through. Knows no database and no clock. */

export type SignInRefusal =
  | { because: 'too-many-attempts'; retryAfterSeconds: number }
  | { because: 'email-or-password-wrong' }
  | { because: 'role-not-held' };

/** Failures are forgotten after this long, or, for an account, when somebody signs in to it. */
export const THROTTLE_MINUTES = 15;
const FAILURES_PER_ACCOUNT = 10;
/** A whole town hall may sit behind one address. */
const FAILURES_PER_ADDRESS = 100;

/** A session lasts a working day, and is not prolonged by use. */
export const SESSION_HOURS = 12;

export function isThrottled(failures: { ofAccount: number; ofAddress: number }): boolean {
  return failures.ofAccount >= FAILURES_PER_ACCOUNT || failures.ofAddress >= FAILURES_PER_ADDRESS;
}
