/** Letters to those whom another followed, to mentors from outside, and to nobody who has died. */
import { lettersOffered } from '../../../src/cases/letters/kinds/letters-offered.rules.js';
import type { LettersState } from '../../../src/cases/letters/kinds/offer.js';
import { aGrant, state } from './letters-state.js';

const offered = (changes: Partial<LettersState>): string[] =>
  lettersOffered(state(changes)).map(({ kind, recipient }) => `${kind} to ${recipient}`);

it('answers a complaint of the claim of a mentor from outside to that mentor alone', () => {
  const complaint = { id: 'c', party: 'leader' as const, receivedDay: '2026-11-10' };
  const answered = (mentorId: string | null) =>
    lettersOffered(state({ complaints: [{ ...complaint, status: 'upheld', mentorId }] }))
      .filter(({ kind }) => kind === 'complaint-answer')
      .map(({ recipient, recipientId }) => [recipient, recipientId]);
  expect(answered('outsider')).toEqual([['mentor', 'outsider']]);
  expect(answered(null)).toEqual([['leader', 'leader']]);
});

describe('a mentor whom another followed', () => {
  const former = (lastDay: string, changes: Partial<LettersState> = {}) =>
    lettersOffered(state({ formerMentors: [{ id: 'before', lastDay }], ...changes }))
      .filter(({ kind, recipientId }) => kind.startsWith('mentor-') && recipientId === 'before')
      .map(({ kind, occasion }) => [kind, occasion]);

  it('may be thanked, and have a certificate, of their own days', () => {
    const own = [
      ['mentor-ending', '2026-12-15'],
      ['mentor-certificate', '2026-12-15'],
    ];
    expect(former('2026-12-15')).toEqual(own);
    expect(former('2026-12-15', { status: 'ended' })).toEqual(own);
  });

  it('was the mentor of a course that began', () => {
    expect(former('2026-09-30')).toEqual([]);
    expect(former('2026-12-15', { status: 'matched' })).toEqual([]);
  });

  it('is none of those who have the place, or had it last', () => {
    expect(former('2026-12-15', { mentor: { id: 'before', isColleague: true } })).toEqual([]);
  });
});

describe('somebody who has died', () => {
  const refusedGrant = { grants: [aGrant('refused')] };
  const toldTo = (changes: Partial<LettersState>) =>
    lettersOffered(state(changes)).map(({ kind, isOwed, isToTheDead }) => [kind, isOwed, isToTheDead]);

  it('is owed no letter', () => {
    expect(toldTo({ ...refusedGrant, dead: ['mentee'] })).toEqual([['grant-refusal', false, true]]);
    expect(toldTo({ ...refusedGrant, dead: ['mentor'] })).toContainEqual(['grant-refusal', true, false]);
  });

  it('is the reason why nobody is told how to begin, or asked how it went, where it is the mentee', () => {
    expect(offered({ dead: ['mentee'] })).toEqual([]);
    expect(offered({ dead: ['leader'] })).toHaveLength(3);
    const ended = { status: 'ended' as const, end: { id: 'end', isStop: false, day: '2026-11-03' } };
    expect(offered({ ...ended, mayEvaluateTheEnd: true, dead: ['mentee'] })).not.toContain(
      'invitation-to-evaluate to mentor',
    );
  });
});
