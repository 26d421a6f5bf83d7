import { expect, it } from '@jest/globals';
import {
  answerTo,
  assessmentRefusals,
  conflictStatus,
  reportRefusals,
} from '../../../src/follow-up/conflicts/conflict.rules.js';

const REPORT = {
  hasMentor: true,
  isOver: false,
  waiting: [],
  kind: 'family-tie' as const,
  hasAssessor: true,
};

it('is reported of a pair that is under way', () => {
  expect(reportRefusals(REPORT)).toEqual([]);
  expect(reportRefusals({ ...REPORT, hasMentor: false })).toEqual([{ because: 'no-mentor' }]);
  expect(reportRefusals({ ...REPORT, isOver: true })).toEqual([{ because: 'course-is-over' }]);
});

it('is reported once while it waits, but for what is of no kind', () => {
  expect(reportRefusals({ ...REPORT, waiting: ['line-of-command'] })).toEqual([]);
  expect(reportRefusals({ ...REPORT, waiting: ['family-tie'] })).toEqual([{ because: 'reported-already' }]);
  expect(reportRefusals({ ...REPORT, kind: 'other', waiting: ['other'] })).toEqual([]);
});

it('is reported only where somebody who is no part of it may assess it', () => {
  expect(reportRefusals({ ...REPORT, hasAssessor: false })).toEqual([{ because: 'nobody-to-assess' }]);
});

it('is assessed once, by somebody who is no part of it', () => {
  expect(assessmentRefusals({ status: 'reported', isPartOfIt: false })).toEqual([]);
  expect(assessmentRefusals({ status: 'reported', isPartOfIt: true })).toEqual([{ because: 'part-of-it' }]);
  expect(assessmentRefusals({ status: 'no-conflict', isPartOfIt: false })).toEqual([
    { because: 'assessed-already' },
  ]);
});

it('that leads to a replacement is open until another mentor stands', () => {
  expect(conflictStatus(null, true)).toBe('reported');
  expect(conflictStatus('replacement', false)).toBe('replacement');
  expect(conflictStatus('replacement', true)).toBe('replaced');
  expect(conflictStatus('no-conflict', true)).toBe('no-conflict');
});

it('answers the question of a tie', () => {
  expect(answerTo('family-tie', 'goes-on-with-conditions', 'Fætre')).toEqual({
    question: 'family-tie',
    answer: true,
    explanation: 'Fætre',
  });
  expect(answerTo('line-of-command', 'no-conflict', 'Nej')).toEqual({
    question: 'line-of-command',
    answer: false,
    explanation: null,
  });
  expect(answerTo('other', 'replacement', 'Uvenner')).toBeNull();
});
