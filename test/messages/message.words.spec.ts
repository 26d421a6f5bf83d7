import { expect, it } from '@jest/globals';
import { failureInDanish, messageStatusInDanish } from '../../src/messages/message.words.js';

it.each([
  ['address-refused 550 5.1.1 … gone', 'Mailserveren tager ikke imod mails til adressen (550)'],
  ['mail-refused 554 spam', 'Mailserveren tog ikke imod mailen (554)'],
  ['sender-refused 550', 'Mailserveren tog ikke imod vores afsenderadresse (550)'],
  ['password-refused 535 5.7.8 bad', 'Mailserveren godkendte ikke vores brugernavn og adgangskode (535)'],
  ['not-secure ESOCKET', 'Forbindelsen til mailserveren er ikke sikker'],
  ['no-contact ECONNREFUSED', 'Der var ingen kontakt til mailserveren'],
  ['reader-gone', 'Modtageren kan ikke længere læse brevet'],
  ['stale', 'Mailen ventede i mere end 14 dage'],
  ['stopped', 'stoppet, før det blev sendt'],
  ['Mappen til Digital Post kan ikke skrives i', 'Mappen til Digital Post kan ikke skrives i'],
])('says what happened: %s', (kept, said) => {
  expect(failureInDanish(kept)).toBe(said);
});

it('says it also of a mail that is tried again', () => {
  const nextAttemptAt = new Date('2026-11-03T09:05:00Z');
  const state = {
    status: 'waiting',
    settledAt: null,
    failedBecause: 'no-contact ETIMEDOUT',
    nextAttemptAt,
  } as const;
  expect(messageStatusInDanish(state, true)).toMatch(
    /^Prøves igen .*: Der var ingen kontakt til mailserveren$/,
  );
});
