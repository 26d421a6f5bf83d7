/** Nobody is signed in, or the session is over. */
export class NotSignedIn extends Error {
  /** With a page that asks who it is and keeps what was sent, where something was. */
  constructor(readonly page: string | null = null) {
    super('not signed in');
  }
}

/** The active role does not do this. */
export class NotAllowed extends Error {}

/** Too much of the same in too short a time. */
export class TooManyAttempts extends Error {
  constructor(readonly retryAfterSeconds: number) {
    super('too many attempts');
  }
}

/** The same idempotency key came with another request: the caller has mixed up its keys. */
export class IdempotencyKeyReused extends Error {}
