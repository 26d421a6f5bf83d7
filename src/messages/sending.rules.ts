/** When mail is tried again, and when it is given up. Knows no server and no database. */
export type MessageStatus = 'waiting' | 'sent' | 'failed';

/** Minutes until the next attempt, after the first, the second …: about a day in all. */
export const PAUSES = [1, 5, 15, 60, 240, 480, 720];
const LAST_PAUSE = 720;

/** Days after which a mail is no news, and is not sent any more. */
export const DAYS_UNTIL_STALE = 14;
const DAY_MS = 24 * 60 * 60_000;

/** What an attempt came to where the server did not take the message. */
export interface NotTaken {
  /** The server's code, as 550; null where there was no answer. */
  code: number | null;
  /** What was asked of the server when it answered, as `RCPT TO`. */
  command: string | null;
}

/** What is wrong with the message: its address or itself. */
const OF_THE_MESSAGE = ['address-refused', 'mail-refused'] as const;
/** What is wrong with us or the server, which somebody puts right. */
const OF_OURS = ['password-refused', 'sender-refused', 'not-secure', 'no-contact'] as const;

export const FAILURES = [...OF_THE_MESSAGE, ...OF_OURS] as const;
export type Failure = (typeof FAILURES)[number];

/** A sign-in that is wanted or refused (RFC 4954), to whichever command. */
const SIGN_IN_CODES = new Set([530, 534, 535, 538]);

export function whatFailed({ code, command }: NotTaken): Failure {
  const asked = command ?? '';
  if (asked.startsWith('AUTH') || (code !== null && SIGN_IN_CODES.has(code))) return 'password-refused';
  if (asked === 'RCPT TO') return 'address-refused';
  if (asked === 'MAIL FROM') return 'sender-refused';
  if (asked === 'STARTTLS') return 'not-secure';
  return asked === 'DATA' || asked === 'API' ? 'mail-refused' : 'no-contact';
}

/** Whether the fault is ours or the server's, and no attempt of the message. */
export function isOurs(notTaken: NotTaken): boolean {
  return (OF_OURS as readonly Failure[]).includes(whatFailed(notTaken));
}

/** Whether it would be refused again: the server said so of this very message. */
export function isForGood(notTaken: NotTaken): boolean {
  return !isOurs(notTaken) && notTaken.code !== null && notTaken.code >= 500;
}

/** What came of the message so far. */
export interface Tried {
  /** How many times the server was asked to take the message and did not, with this one where it counts. */
  attempts: number;
  /** Minutes since it was written. */
  minutesWaited: number;
}

/** Minutes until the next attempt; null where the message is given up, which no fault of ours makes it. */
export function minutesUntilNext({ attempts, minutesWaited }: Tried, notTaken: NotTaken): number | null {
  if (isOurs(notTaken)) return pauseAfter(minutesWaited);
  return isForGood(notTaken) ? null : minutesUntilTried(attempts);
}

/** The same of what is nobody's refusal. */
export function minutesUntilTried(attempts: number): number | null {
  return PAUSES[attempts - 1] ?? null;
}

/** The pause that it would have come to in so long; the last for ever. */
function pauseAfter(minutesWaited: number): number {
  let sum = 0;
  return PAUSES.find((pause) => (sum += pause) > minutesWaited) ?? LAST_PAUSE;
}

export function isStale(createdAt: Date, now: Date): boolean {
  return now.getTime() - createdAt.getTime() > DAYS_UNTIL_STALE * DAY_MS;
}

const ADDRESS = /("[^"]*"|\S*)@\S*/g;

/** What is kept of a failure: what it was, the server's code, and its words without anybody's address. */
export function failureKept(notTaken: NotTaken, said: string): string {
  const words = said.replace(ADDRESS, '…').replace(new RegExp(`^${notTaken.code}[ -]?`), '');
  return [whatFailed(notTaken), notTaken.code, words]
    .filter((part) => part !== null && part !== '')
    .join(' ')
    .slice(0, 500);
}
