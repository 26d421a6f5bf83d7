import { describe, expect, it } from '@jest/globals';
import { isForGood, minutesUntilNext, PAUSES } from '../../src/messages/sending.rules.js';

const MAILBOX_UNKNOWN = { code: 550, command: 'RCPT TO' };
const GREYLISTED = { code: 451, command: 'RCPT TO' };
const NO_ANSWER = { code: null, command: 'CONN' };

describe('a message that the server did not take', () => {
  it('is given up at once where it would be refused again', () => {
    expect(isForGood(MAILBOX_UNKNOWN)).toBe(true);
    expect(minutesUntilNext(1, MAILBOX_UNKNOWN)).toBeNull();
  });

  it('is tried again where the server asks for it, or does not answer', () => {
    expect(minutesUntilNext(1, GREYLISTED)).toBe(1);
    expect(minutesUntilNext(1, NO_ANSWER)).toBe(1);
  });

  it('is tried again where it is ourselves that the server refused, which somebody puts right', () => {
    expect(isForGood({ code: 535, command: 'AUTH PLAIN' })).toBe(false);
    expect(isForGood({ code: 554, command: 'CONN' })).toBe(false);
    expect(isForGood({ code: 550, command: null })).toBe(false);
  });

  it('waits longer each time, and is given up after about a day', () => {
    const pauses = PAUSES.map((_, at) => minutesUntilNext(at + 1, NO_ANSWER) ?? 0);
    expect(pauses).toEqual(pauses.toSorted((one, other) => one - other));
    expect(pauses.reduce((sum, pause) => sum + pause)).toBeGreaterThan(24 * 60);
    expect(minutesUntilNext(PAUSES.length + 1, NO_ANSWER)).toBeNull();
  });
});
