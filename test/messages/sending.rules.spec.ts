import { describe, expect, it } from '@jest/globals';
import {
  failureKept,
  isForGood,
  isStale,
  minutesUntilNext,
  type NotTaken,
  PAUSES,
  whatFailed,
} from '../../src/messages/sending.rules.js';

const MAILBOX_UNKNOWN = { code: 550, command: 'RCPT TO' };
const GREYLISTED = { code: 451, command: 'RCPT TO' };
const NO_ANSWER = { code: null, command: 'CONN' };
const OURS: NotTaken[] = [
  NO_ANSWER,
  { code: 554, command: 'CONN' },
  { code: 535, command: 'AUTH PLAIN' },
  { code: 530, command: 'RCPT TO' },
  { code: null, command: 'STARTTLS' },
  { code: 550, command: 'MAIL FROM' },
  { code: 451, command: 'MAIL FROM' },
  { code: 550, command: null },
];

const pauseAt = (attempts: number, notTaken: NotTaken, minutesWaited = 0) =>
  minutesUntilNext({ attempts, minutesWaited }, notTaken);

describe('a message that the server did not take', () => {
  it('is given up at once where it would be refused again', () => {
    for (const refused of [MAILBOX_UNKNOWN, { code: 554, command: 'DATA' }]) {
      expect(isForGood(refused)).toBe(true);
      expect(pauseAt(1, refused)).toBeNull();
    }
  });

  it('is tried again where the server asks for it, longer each time, and given up after about a day', () => {
    const pauses = PAUSES.map((_, at) => pauseAt(at + 1, GREYLISTED) ?? 0);
    expect(pauses).toEqual(pauses.toSorted((one, other) => one - other));
    expect(pauses.reduce((sum, pause) => sum + pause)).toBeGreaterThan(24 * 60);
    for (const attempts of [8, 9, 100]) expect(pauseAt(attempts, GREYLISTED)).toBeNull();
  });

  it.each(OURS)('is never given up for what is not its own: %j', (ours) => {
    expect(isForGood(ours)).toBe(false);
    for (const attempts of [0, 1, 7, 8, 9, 100]) {
      expect(pauseAt(attempts, ours)).toBe(1);
      expect(pauseAt(attempts, ours, 10_000)).toBe(720);
    }
  });

  it('is tried more seldom the longer ours has lasted, and the last pause for ever', () => {
    const waited = [0, 1, 6, 21, 81, 321, 801, 1521, 20_000];
    expect(waited.map((minutes) => pauseAt(0, NO_ANSWER, minutes))).toEqual([...PAUSES, 720, 720]);
    expect(pauseAt(0, NO_ANSWER, 0.9)).toBe(1);
  });

  it('is not sent once it is more than 14 days old', () => {
    const written = new Date('2026-11-03T09:00:00Z');
    expect(isStale(written, new Date('2026-11-17T09:00:00Z'))).toBe(false);
    expect(isStale(written, new Date('2026-11-17T09:00:00.001Z'))).toBe(true);
  });
});

describe('what is kept of it', () => {
  it('says what happened', () => {
    expect([...OURS, MAILBOX_UNKNOWN, GREYLISTED, { code: 554, command: 'DATA' }].map(whatFailed)).toEqual([
      'no-contact',
      'no-contact',
      'password-refused',
      'password-refused',
      'not-secure',
      'sender-refused',
      'sender-refused',
      'no-contact',
      'address-refused',
      'address-refused',
      'mail-refused',
    ]);
    expect(whatFailed({ code: null, command: 'API' })).toBe('mail-refused');
  });

  it('has the code and the words of the server, and nobody’s address', () => {
    const kept = (said: string) => failureKept(MAILBOX_UNKNOWN, said);
    expect(kept('550 5.1.1 <lone@firma.dk>: no such mailbox')).toBe(
      'address-refused 550 5.1.1 … no such mailbox',
    );
    expect(kept('550-5.1.1 to=lone.l+x@æble.dk, "Lone L"@firma.dk gone')).toBe(
      'address-refused 550 5.1.1 … … gone',
    );
    expect(failureKept(NO_ANSWER, 'ECONNREFUSED')).toBe('no-contact ECONNREFUSED');
    expect(failureKept(GREYLISTED, '')).toBe('address-refused 451');
    expect(kept('x'.repeat(600))).toHaveLength(500);
  });
});
