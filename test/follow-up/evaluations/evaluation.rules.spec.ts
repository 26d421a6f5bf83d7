import { describe, expect, it } from '@jest/globals';
import {
  courseEvaluationRefusals,
  evaluationRefusals,
  isOfThisEnd,
  kindNow,
} from '../../../src/follow-up/evaluations/evaluation.rules.js';

const TODAY = '2026-11-03';
const COURSE = { status: 'active' as const, lastDay: '2027-03-31', hasMentor: true };
const OVER = { ...COURSE, status: 'ended' as const, lastDay: '2026-10-31' };
const NOTHING = { thisMonth: false, atTheEnd: false };

describe('what mentor and mentee say', () => {
  it('is asked along the way, then at the end', () => {
    expect(kindNow(COURSE, TODAY)).toBe('along-the-way');
    expect(kindNow({ ...COURSE, status: 'paused' }, TODAY)).toBe('along-the-way');
    expect(kindNow({ ...COURSE, lastDay: '2026-11-17' }, TODAY)).toBe('end');
    expect(kindNow({ ...COURSE, lastDay: '2026-11-18' }, TODAY)).toBe('along-the-way');
    expect(kindNow(OVER, TODAY)).toBe('end');
    expect(kindNow({ ...OVER, status: 'broken-off' }, TODAY)).toBe('end');
    expect(kindNow({ ...COURSE, status: 'matched' }, TODAY)).toBeNull();
  });

  it('is said once a month along the way', () => {
    expect(evaluationRefusals('along-the-way', COURSE, NOTHING, TODAY)).toEqual([]);
    expect(evaluationRefusals('along-the-way', COURSE, { ...NOTHING, thisMonth: true }, TODAY)).toEqual([
      { because: 'evaluated-this-month' },
    ]);
    expect(evaluationRefusals('along-the-way', OVER, NOTHING, TODAY)).toEqual([{ because: 'not-under-way' }]);
  });

  it('is said once at the end, and not before', () => {
    expect(evaluationRefusals('end', OVER, NOTHING, TODAY)).toEqual([]);
    expect(evaluationRefusals('end', OVER, { ...NOTHING, atTheEnd: true }, TODAY)).toEqual([
      { because: 'evaluated-already' },
    ]);
    expect(evaluationRefusals('end', COURSE, NOTHING, TODAY)).toEqual([
      { because: 'not-at-the-end-yet', fromDay: '2027-03-17' },
    ]);
  });

  it('at the end is said of the end that stands, which an extension moves on', () => {
    expect(isOfThisEnd('2026-10-31', '2026-10-31')).toBe(true);
    expect(isOfThisEnd('2026-12-31', '2026-10-31')).toBe(true);
    expect(isOfThisEnd('2026-10-31', '2026-11-14')).toBe(true);
    expect(isOfThisEnd('2026-10-31', '2026-11-15')).toBe(false);
  });

  it('is of a course that is under way, with a mentor', () => {
    expect(evaluationRefusals('end', { ...COURSE, status: 'matched' }, NOTHING, TODAY)).toEqual([
      { because: 'not-under-way' },
    ]);
    expect(evaluationRefusals('end', { ...OVER, hasMentor: false }, NOTHING, TODAY)).toEqual([
      { because: 'no-mentor-yet' },
    ]);
  });
});

describe('the organiser', () => {
  it('evaluates a course once when it is over', () => {
    expect(courseEvaluationRefusals('end', 'ended', { ...NOTHING, thisMonth: true })).toEqual([]);
    expect(courseEvaluationRefusals('end', 'active', NOTHING)).toEqual([{ because: 'course-runs' }]);
    expect(courseEvaluationRefusals('end', 'ended', { ...NOTHING, atTheEnd: true })).toEqual([
      { because: 'evaluated-already' },
    ]);
  });

  it.each(['active', 'paused'] as const)(
    'evaluates a course along the way once a month, as it is %s',
    (status) => {
      expect(courseEvaluationRefusals('along-the-way', status, NOTHING)).toEqual([]);
      expect(courseEvaluationRefusals('along-the-way', status, { ...NOTHING, thisMonth: true })).toEqual([
        { because: 'evaluated-this-month' },
      ]);
    },
  );

  it.each(['matched', 'ended'] as const)(
    'evaluates nothing along the way of a course that is %s',
    (status) => {
      expect(courseEvaluationRefusals('along-the-way', status, NOTHING)).toEqual([
        { because: 'not-under-way' },
      ]);
    },
  );
});
