/** When mail is tried again, and when it is given up. Knows no server and no database. */
export type MessageStatus = 'waiting' | 'sent' | 'failed';

/** Minutes until the next attempt, after the first, the second …: about a day in all. */
export const PAUSES = [1, 5, 15, 60, 240, 480, 720];

/** What an attempt came to where the server did not take the message. */
export interface NotTaken {
  /** The server's code, as 550; null where there was no answer. */
  code: number | null;
  /** What was asked of the server when it answered, as `RCPT TO`. */
  command: string | null;
}

/** To these a server answers of this message; to all else of us, or of itself, which somebody puts right. */
const OF_THE_MESSAGE = /^(MAIL FROM|RCPT TO|DATA)/;

/** Whether it would be refused again: the server said so of this very message. */
export function isForGood({ code, command }: NotTaken): boolean {
  return code !== null && code >= 500 && command !== null && OF_THE_MESSAGE.test(command);
}

/** Minutes until the next attempt after so many; null where it is given up. */
export function minutesUntilNext(attempts: number, notTaken: NotTaken): number | null {
  return isForGood(notTaken) ? null : minutesUntilTried(attempts);
}

/** The same of what is nobody's refusal. */
export function minutesUntilTried(attempts: number): number | null {
  return PAUSES[attempts - 1] ?? null;
}
