import { describe, expect, it } from '@jest/globals';
import {
  askedAbout,
  type ConcernFacts,
  concernRefusals,
  moveRefusals,
  statusOf,
} from '../../../src/follow-up/concerns/concern.rules.js';

const FACTS: ConcernFacts = {
  onBehalfOf: null,
  about: [],
  there: ['mentor', 'mentee', 'consultant'],
  isAboutItsAuthor: false,
  readerIds: ['karla'],
  shownReaderIds: ['karla', 'kim'],
};
const AT = new Date('2026-11-03T09:00:00Z');

describe('a concern', () => {
  it('is sent to readers who were named first', () => {
    expect(concernRefusals(FACTS)).toEqual([]);
    expect(concernRefusals({ ...FACTS, shownReaderIds: ['kim'] })).toEqual([{ because: 'readers-changed' }]);
  });

  it('is not sent where nobody is left to read it', () => {
    expect(concernRefusals({ ...FACTS, readerIds: [] })).toEqual([{ because: 'no-reader-left' }]);
  });

  it('says on whose behalf staff write it, who is not whom it is about', () => {
    const behalf: ConcernFacts = { ...FACTS, onBehalfOf: 'mentee', about: ['mentor'] };
    expect(concernRefusals(behalf)).toEqual([]);
    expect(concernRefusals({ ...behalf, onBehalfOf: 'nobody' })).toEqual([{ because: 'teller-missing' }]);
    expect(concernRefusals({ ...behalf, onBehalfOf: 'mentor' })).toEqual([
      { because: 'about-whoever-tells' },
    ]);
  });

  it('is about somebody else, who is on the case', () => {
    expect(concernRefusals({ ...FACTS, isAboutItsAuthor: true })).toEqual([{ because: 'about-oneself' }]);
    expect(concernRefusals({ ...FACTS, about: ['mentor'] })).toEqual([]);
    expect(concernRefusals({ ...FACTS, about: ['leader'] })).toEqual([
      { because: 'about-nobody-there', about: 'leader' },
    ]);
  });

  it('asks nobody about themselves', () => {
    expect(askedAbout('mentor', FACTS.there)).toEqual(['mentee', 'consultant']);
  });
});

describe('what readers do', () => {
  const unread = { readAt: null, closedAt: null, answers: [] };
  const answered = { readAt: AT, closedAt: null, answers: ['Vi har talt sammen'] };

  it('goes from unread to read to closed', () => {
    const closed = { ...answered, closedAt: AT };
    expect([unread, answered, closed].map(statusOf)).toEqual(['unread', 'read', 'closed']);
  });

  it('ends with an answer', () => {
    expect(moveRefusals('closing', answered)).toEqual([]);
    expect(moveRefusals('closing', { ...answered, answers: [] })).toEqual([{ because: 'answer-missing' }]);
  });

  it.each(['reading', 'answer', 'closing'] as const)('is over when it is closed: %s', (move) => {
    expect(moveRefusals(move, answered)).toEqual([]);
    expect(moveRefusals(move, { ...answered, closedAt: AT })).toEqual([{ because: 'concern-closed' }]);
  });
});
